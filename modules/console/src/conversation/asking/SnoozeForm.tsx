import { Button, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../../i18n/useT";
import type { Given } from "../commandWords";
import { local, morning, nextMonday } from "../time";
import { Form } from "./Form";

const HOURS = [1, 3];

/** Until when. */
export function SnoozeForm({ given, done }: { given?: Given; done: (body: object) => void }) {
  const t = useT();
  const intl = useIntl();
  const [own, setOwn] = useState(given?.until ? local(given.until) : "");
  const now = new Date();
  const presets: [string, Date][] = [
    ...HOURS.map<[string, Date]>((hours) => [
      t("ticket.snooze.hours", { hours }),
      new Date(now.getTime() + hours * 3_600_000),
    ]),
    [t("ticket.snooze.tomorrow"), morning(1, now)],
    [t("ticket.snooze.monday"), nextMonday(now)],
  ];
  return (
    <Form isReady={own !== "" && new Date(own) > now} submit={() => done({ until: new Date(own).toISOString() })}>
      <Stack gap={6}>
        <Button data-autofocus variant="default" justify="space-between" onClick={() => done({ untilReply: true })}>
          {t("ticket.snooze.reply")}
        </Button>
        {presets.map(([name, until]) => (
          <Button
            key={name}
            variant="default"
            justify="space-between"
            rightSection={intl.formatDate(until, { weekday: "short", hour: "2-digit", minute: "2-digit" })}
            onClick={() => done({ until: until.toISOString() })}
          >
            {name}
          </Button>
        ))}
      </Stack>
      <TextInput
        type="datetime-local"
        label={t("ticket.snooze.own")}
        value={own}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
    </Form>
  );
}
