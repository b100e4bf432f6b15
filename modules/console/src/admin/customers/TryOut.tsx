import { Alert, Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { AlarmIcon, CheckIcon, CloseIcon, SearchIcon } from "../../shell/icons";
import { Refused } from "../../shell/Refused";
import { type Checked, useCheck } from "./api";

/** Really asks the source about a phone, and shows what it answers. */
export function TryOut({ name }: { name: string }) {
  const t = useT();
  const check = useCheck(name);
  const [phone, setPhone] = useState("");
  return (
    <form
      noValidate
      aria-label={t("sources.try")}
      onSubmit={(event) => {
        event.preventDefault();
        check.mutate(phone);
      }}
    >
      <Stack gap="xs" maw={560}>
        <TextInput
          label={t("sources.try.phone")}
          placeholder="+34 600 111 222"
          inputMode="tel"
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" variant="default" loading={check.isPending} disabled={!phone.trim()}>
            {t("sources.try")}
          </Button>
        </Group>
        <Refused error={check.error} />
        {check.data && <Outcome checked={check.data} />}
      </Stack>
    </form>
  );
}

const COLOURS = { found: "green", "not-found": "gray", ambiguous: "orange", away: "red" } as const;
const SHAPES = { found: CheckIcon, "not-found": SearchIcon, ambiguous: AlarmIcon, away: CloseIcon } as const;

function Outcome({ checked: { result, attributes, hits, why } }: { checked: Checked }) {
  const t = useT();
  const Shape = SHAPES[result];
  return (
    <Alert color={COLOURS[result]} role="status">
      <Shape size={14} /> {t(`sources.try.${result}`, { hits: hits ?? 0, why: why ?? "" })}
      {attributes && (
        <ul>
          {Object.entries(attributes).map(([name, value]) => (
            <li key={name}>
              {name}: {value}
            </li>
          ))}
        </ul>
      )}
    </Alert>
  );
}
