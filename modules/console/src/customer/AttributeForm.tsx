import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { useNoteAttribute } from "./api";
import { isName, nameWord } from "./names";

const LONGEST = 500;

/** Writes down something of a customer, or corrects it: what an agent says counts before any source. */
export function AttributeForm({
  contact,
  conversation,
  name: known,
  value: before,
  close,
}: {
  contact: string;
  conversation: string;
  /** Empty for a new one. */
  name: string;
  value: string;
  close: () => void;
}) {
  const t = useT();
  const plainly = usePlainly();
  const note = useNoteAttribute(contact, conversation);
  const [name, setName] = useState(known);
  const [value, setValue] = useState(before);
  const word = nameWord(known);
  return (
    <form
      noValidate
      aria-label={t("customer.add")}
      onSubmit={(event) => {
        event.preventDefault();
        note.mutate({ name: name.trim(), value }, { onSuccess: close });
      }}
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          event.stopPropagation();
          close();
        }
      }}
    >
      <Stack gap={6} mt={4}>
        {!known && (
          <TextInput
            size="xs"
            label={t("customer.field")}
            placeholder="tier"
            value={name}
            maxLength={40}
            autoFocus
            error={name !== "" && !isName(name.trim()) ? t("customer.field.wrong") : undefined}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <TextInput
          size="xs"
          label={known ? (word ? t(word) : known) : t("customer.value")}
          value={value}
          maxLength={LONGEST}
          autoFocus={Boolean(known)}
          error={note.isError ? plainly(note.error) : undefined}
          onChange={(event) => setValue(event.currentTarget.value)}
        />
        <Group gap={6}>
          <Button
            type="submit"
            size="compact-xs"
            loading={note.isPending}
            disabled={!isName(name.trim()) || !value.trim()}
          >
            {t("shell.save")}
          </Button>
          <Button size="compact-xs" variant="default" onClick={close}>
            {t("shell.cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
