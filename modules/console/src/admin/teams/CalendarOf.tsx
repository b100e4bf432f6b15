import { Badge, Button, Group, Stack, Table, Text, Title } from "@mantine/core";
import { useIntl } from "react-intl";
import { useT } from "../../i18n/useT";
import { Failure } from "../../shell/Failure";
import { Waiting } from "../../shell/Waiting";
import { useCalendar } from "./api";

const monthOf = (date: Date) => date.toISOString().slice(0, 7);

/** The month so many before or after. */
export function beside(month: string, by: number): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + by, 1)));
}

export function lastDay(month: string): string {
  const [year = 0, number = 1] = month.split("-").map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

/** When a team works and when it rests, day by day. */
export function CalendarOf({
  team,
  month = monthOf(new Date()),
  go,
}: {
  team: string;
  month?: string;
  go: (month: string) => void;
}) {
  const t = useT();
  const intl = useIntl();
  const days = useCalendar(team, `${month}-01`, lastDay(month));
  const called = intl.formatDate(`${month}-01T00:00:00Z`, { month: "long", year: "numeric", timeZone: "UTC" });
  return (
    <Stack gap="sm" maw={680}>
      <Group justify="space-between">
        <Title order={2} size="h5" aria-live="polite">
          {called}
        </Title>
        <Group gap="xs">
          <Button variant="default" onClick={() => go(beside(month, -1))}>
            {t("teams.calendar.before")}
          </Button>
          <Button variant="default" onClick={() => go(beside(month, 1))}>
            {t("teams.calendar.after")}
          </Button>
        </Group>
      </Group>
      {days.isPending && <Waiting rows={8} height={28} />}
      {days.isLoadingError && <Failure error={days.error} retry={() => void days.refetch()} />}
      {days.data && (
        <Table verticalSpacing={4}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("teams.calendar.day")}</Table.Th>
              <Table.Th scope="col">{t("teams.hours")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {days.data.map(({ date, hours, holiday }) => (
              <Table.Tr key={date}>
                <Table.Th scope="row">
                  {intl.formatDate(`${date}T00:00:00Z`, { weekday: "long", day: "numeric", timeZone: "UTC" })}
                </Table.Th>
                <Table.Td>
                  {holiday && (
                    <Badge variant="light" color="orange" tt="none">
                      {t("teams.calendar.holiday", { holiday })}
                    </Badge>
                  )}
                  {!holiday && hours.length === 0 && (
                    <Text size="sm" c="dimmed" component="span">
                      {t("teams.hours.rest")}
                    </Text>
                  )}
                  {hours.map(({ from, to }) => `${from}–${to}`).join(", ")}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Stack>
  );
}
