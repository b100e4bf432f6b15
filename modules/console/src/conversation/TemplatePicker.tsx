import { Alert, Button, Group, Select, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { usePreferences } from "../shell/preferences";
import { useTemplates } from "./api";
import type { Said } from "./arrived";
import classes from "./Conversation.module.css";
import { outbox } from "./outbox";
import { contentOf, filledTemplate, valuesOf } from "./template";
import type { Content, TicketDetails } from "./types";

interface Props {
  ticket: TicketDetails;
  channel: string | undefined;
  /** The number of the last message there is. */
  last: number;
  /** One that was taken back, with what its blanks were filled with. */
  given?: Content["template"];
  sent: () => void;
  /** Absent when nothing else may be sent. */
  back?: () => void;
}

/** What may be sent after the window has closed: an approved template, with its blanks filled. */
export default function TemplatePicker({ ticket, channel, last, given, sent, back }: Props) {
  const t = useT();
  const { undoSeconds } = usePreferences().preferences;
  const { data, error, refetch } = useTemplates(channel, true);
  const templates = data ?? [];
  const [name, setName] = useState<string | null>(given ? `${given.name}/${given.language}` : null);
  const [values, setValues] = useState(() => valuesOf(given));
  const own = templates.filter((each) => each.language.slice(0, 2) === ticket.language?.slice(0, 2));
  const offered = [...own, ...templates.filter((each) => !own.includes(each))];
  const template = templates.find((each) => `${each.name}/${each.language}` === name);
  const isReady = template?.variables.every((variable) => values[variable]?.trim()) ?? false;

  function send() {
    if (!template || !isReady) return;
    const content = contentOf(template, values);
    outbox.put<Said>(ticket.id, "reply", { content, after: last }, undoSeconds);
    setName(null);
    setValues({});
    sent();
  }
  if (error) return <Failure error={error} retry={() => void refetch()} />;
  return (
    <section className={classes.composer} aria-label={t("conversation.template")}>
      <Stack gap="xs">
        {!back && (
          <Alert color="orange" p="xs">
            {t("conversation.window.closed")}
          </Alert>
        )}
        {data?.length === 0 && (
          <Text size="sm" role="status">
            {t("conversation.template.absent")}
          </Text>
        )}
        <Select
          label={t("conversation.template")}
          disabled={templates.length === 0}
          placeholder={t("conversation.template.pick")}
          data={offered.map((each) => ({
            value: `${each.name}/${each.language}`,
            label: `${each.name} · ${each.language}`,
          }))}
          value={name}
          onChange={setName}
          searchable
          nothingFoundMessage={t("conversation.template.none")}
        />
        {template?.variables.map((variable) => (
          <TextInput
            key={variable}
            label={t("conversation.template.blank", { name: variable })}
            required
            value={values[variable] ?? ""}
            onChange={(event) => {
              const { value } = event.currentTarget;
              setValues((before) => ({ ...before, [variable]: value }));
            }}
          />
        ))}
        {template && <Text className={classes.text}>{filledTemplate(template, values)}</Text>}
        <Group justify="flex-end">
          {back && (
            <Button variant="default" onClick={back}>
              {t("shell.cancel")}
            </Button>
          )}
          <Button disabled={!isReady} onClick={send}>
            {t("conversation.sendTemplate")}
          </Button>
        </Group>
      </Stack>
    </section>
  );
}
