import { Alert, Button, Group, List, Stack, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { AlarmIcon, CheckIcon, CloseIcon } from "../../shell/icons";
import { Refused } from "../../shell/Refused";
import { type Channel, type TestResult, useCheck, useTest } from "./api";

const LONGEST = 1_000;

/** Asks the provider what is missing, and sends a message to see it arrive. */
export function Checks({ channel }: { channel: Channel }) {
  const t = useT();
  const check = useCheck(channel.id);
  const test = useTest(channel.id);
  const [to, setTo] = useState("");
  const [text, setText] = useState("");
  return (
    <Stack gap="md">
      <Stack gap="xs">
        <Group>
          <Button variant="default" loading={check.isPending} onClick={() => check.mutate()}>
            {t("channels.check")}
          </Button>
        </Group>
        <Refused error={check.error} />
        {check.data && (
          <Alert
            color={!check.data.asked ? "gray" : check.data.missing.length === 0 ? "green" : "orange"}
            role="status"
          >
            {!check.data.asked && t("channels.check.cannot")}
            {check.data.asked && check.data.missing.length === 0 && (
              <>
                <CheckIcon size={14} /> {t("channels.check.well")}
              </>
            )}
            <List size="sm">
              {check.data.missing.map((sentence) => (
                <List.Item key={sentence}>{sentence}</List.Item>
              ))}
            </List>
          </Alert>
        )}
      </Stack>
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault();
          test.mutate({ to, text: text.trim() || null });
        }}
      >
        <Stack gap="xs" maw={560}>
          <TextInput
            label={t("channels.test.to")}
            placeholder="+34 600 111 222"
            inputMode="tel"
            value={to}
            onChange={(event) => setTo(event.currentTarget.value)}
          />
          <Textarea
            label={t("channels.test.text")}
            placeholder={t("channels.test.text.usual")}
            autosize
            minRows={2}
            maxLength={LONGEST}
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
          <Group>
            <Button type="submit" loading={test.isPending} disabled={!to.trim()}>
              {t("channels.test")}
            </Button>
          </Group>
          <Refused error={test.error} />
          {test.data && <Outcome result={test.data} />}
        </Stack>
      </form>
    </Stack>
  );
}

const COLOURS = { accepted: "green", refused: "red", ambiguous: "orange" } as const;
const SHAPES = { accepted: CheckIcon, refused: CloseIcon, ambiguous: AlarmIcon } as const;

function Outcome({ result: { result, error } }: { result: TestResult }) {
  const t = useT();
  const Shape = SHAPES[result];
  return (
    <Alert color={COLOURS[result]} role="status">
      <Shape size={14} /> {t(`channels.test.${result}`)} {error}
    </Alert>
  );
}
