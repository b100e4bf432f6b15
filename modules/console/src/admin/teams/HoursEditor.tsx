import { ActionIcon, Button, Group, Input, Stack, Text, TextInput } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { CloseIcon, PlusIcon } from "../../shell/icons";
import { always, DAYS, type Day, oddDays, type Shift, type Week } from "./hours";
import { useHours } from "./useHours";

const USUAL: Shift = { from: "09:00", to: "18:00" };
const WORKDAYS: readonly Day[] = ["Mo", "Tu", "We", "Th", "Fr"];

/** A week's hours, day by day, without a language of its own to learn. */
export function HoursEditor({
  week,
  change,
  disabled,
}: {
  week: Week;
  change: (week: Week) => void;
  disabled: boolean;
}) {
  const t = useT();
  const { dayName } = useHours();
  const odd = oddDays(week);
  const put = (day: Day, shifts: Shift[]) => change({ ...week, [day]: shifts });
  const onWorkdays = (shifts: Shift[]) =>
    change({ ...week, ...Object.fromEntries(WORKDAYS.map((day) => [day, shifts.map((shift) => ({ ...shift }))])) });

  return (
    <Input.Wrapper label={t("teams.hours")} labelElement="div" description={t("teams.hours.hint")}>
      {!disabled && (
        <Group gap={6} my={6}>
          <Button size="compact-sm" variant="default" onClick={() => change(always())}>
            {t("teams.hours.always")}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onWorkdays([USUAL])}>
            {t("teams.hours.office")}
          </Button>
          <Button size="compact-sm" variant="default" onClick={() => onWorkdays(week.Mo)}>
            {t("teams.hours.likeMonday")}
          </Button>
        </Group>
      )}
      <Stack gap={8} mt="xs">
        {DAYS.map((day) => (
          <Group key={day} gap="xs" align="flex-start" wrap="nowrap" role="group" aria-label={dayName(day)}>
            <Text size="sm" w={96} pt={6}>
              {dayName(day)}
            </Text>
            <Group gap="xs" mih={34}>
              {week[day].length === 0 && (
                <Text size="sm" c="dimmed">
                  {t("teams.hours.rest")}
                </Text>
              )}
              {week[day].map((shift, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: shifts have no other name
                <Group key={at} gap={4} wrap="nowrap">
                  <Time
                    label={t("teams.hours.from", { day: dayName(day) })}
                    value={shift.from}
                    disabled={disabled}
                    change={(from) => put(day, week[day].with(at, { ...shift, from }))}
                  />
                  <span aria-hidden="true">–</span>
                  <Time
                    label={t("teams.hours.to", { day: dayName(day) })}
                    value={shift.to === "24:00" ? "00:00" : shift.to}
                    disabled={disabled}
                    change={(to) => put(day, week[day].with(at, { ...shift, to: to === "00:00" ? "24:00" : to }))}
                  />
                  {!disabled && (
                    <ActionIcon
                      aria-label={t("teams.hours.remove", { day: dayName(day), from: shift.from })}
                      onClick={() => put(day, week[day].toSpliced(at, 1))}
                    >
                      <CloseIcon size={16} />
                    </ActionIcon>
                  )}
                </Group>
              ))}
              {!disabled && (
                <ActionIcon
                  aria-label={t("teams.hours.add", { day: dayName(day) })}
                  onClick={() => put(day, [...week[day], week[day].length > 0 ? { from: "", to: "" } : USUAL])}
                >
                  <PlusIcon size={16} />
                </ActionIcon>
              )}
              {odd.includes(day) && (
                <Text size="xs" c="red" role="alert">
                  {t("teams.hours.odd")}
                </Text>
              )}
            </Group>
          </Group>
        ))}
      </Stack>
    </Input.Wrapper>
  );
}

function Time({
  label,
  value,
  disabled,
  change,
}: {
  label: string;
  value: string;
  disabled: boolean;
  change: (value: string) => void;
}) {
  return (
    <TextInput
      type="time"
      w={130}
      aria-label={label}
      value={value}
      readOnly={disabled}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
