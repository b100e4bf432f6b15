import { Badge, Button, Fieldset, Group, Skeleton, Stack, Text, TextInput } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { type Clock, demo } from "./demo";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
const STEPS = [
  { seconds: 5 * MINUTE, word: "sandbox.clock.minutes" },
  { seconds: HOUR, word: "sandbox.clock.hour" },
  { seconds: DAY, word: "sandbox.clock.day" },
] as const;
const EVERY_MILLIS = 10_000;
const KEY = ["demo", "clock"];

/** How far to run ahead so that the desk's time is that one. */
export const aheadFor = (clock: Clock, wanted: number) =>
  Math.round((wanted - Date.parse(clock.now)) / 1000) + clock.aheadSeconds;

/** Sets the desk's clock, so that nobody has to wait for Monday. */
export function ClockPanel() {
  const t = useT();
  const intl = useIntl();
  const queries = useQueryClient();
  const [wanted, setWanted] = useState("");
  const clock = useQuery({ queryKey: KEY, queryFn: () => demo<Clock>("/clock"), refetchInterval: EVERY_MILLIS });
  const set = useMutation({
    mutationFn: (aheadSeconds: number) => demo<Clock>("/clock", { aheadSeconds }),
    onSuccess: (now) => queries.setQueryData(KEY, now),
  });
  const now = clock.data;
  const minutes = Math.round((now?.aheadSeconds ?? 0) / MINUTE);
  return (
    <Fieldset legend={t("sandbox.clock")} mb="md">
      {clock.isError && <Failure error={clock.error} retry={() => void clock.refetch()} />}
      {set.isError && <Failure error={set.error} retry={() => set.mutate(set.variables)} />}
      <Stack gap="xs">
        {now ? (
          <Group gap="xs" role="status">
            <Text fw={600}>{intl.formatDate(now.now, { dateStyle: "medium", timeStyle: "short" })}</Text>
            {minutes !== 0 && (
              <Badge variant="light" color="orange">
                {t(minutes > 0 ? "sandbox.clock.ahead" : "sandbox.clock.behind", {
                  hours: Math.floor(Math.abs(minutes) / 60),
                  minutes: Math.abs(minutes) % 60,
                })}
              </Badge>
            )}
          </Group>
        ) : (
          <Skeleton height={22} />
        )}
        <Group gap={6}>
          {STEPS.map(({ seconds, word }) => (
            <Button
              key={word}
              size="compact-sm"
              variant="default"
              disabled={!now}
              onClick={() => set.mutate((now?.aheadSeconds ?? 0) + seconds)}
            >
              {t(word)}
            </Button>
          ))}
          <Button size="compact-sm" variant="default" disabled={!now?.aheadSeconds} onClick={() => set.mutate(0)}>
            {t("sandbox.clock.real")}
          </Button>
        </Group>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (now && wanted) set.mutate(aheadFor(now, new Date(wanted).getTime()));
          }}
        >
          <Group align="flex-end" justify="flex-end" gap={6}>
            <TextInput
              w="100%"
              type="datetime-local"
              label={t("sandbox.clock.to")}
              value={wanted}
              onChange={(event) => setWanted(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={!now || !wanted}>
              {t("sandbox.clock.go")}
            </Button>
          </Group>
        </form>
      </Stack>
    </Fieldset>
  );
}
