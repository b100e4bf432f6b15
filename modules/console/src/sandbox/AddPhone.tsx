import { Button, Fieldset, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { PlusIcon } from "../shell/icons";
import { CUSTOMERS, type Handset, isAddress } from "./demo";

const NOTES = { "5215550000001": "sandbox.gold", "MX.1000000000000001": "sandbox.noNumber" } as const;

/** Another phone for the table: one of a customer whom the demo knows, or anybody's. */
export function AddPhone({ present, add }: { present: Handset[]; add: (phone: Handset) => void }) {
  const t = useT();
  const [address, setAddress] = useState("");
  const [name, setName] = useState("");
  const [error, setError] = useState<string | null>(null);
  const others = CUSTOMERS.filter((known) => !present.some((phone) => phone.address === known.address));

  function submit(event: React.FormEvent) {
    event.preventDefault();
    const plain = address.trim().replace(/^\+/, "");
    if (!isAddress(plain)) return setError(t("sandbox.number.odd"));
    if (present.some((phone) => phone.address === plain)) return setError(t("sandbox.number.there"));
    add({ address: plain, name: name.trim() });
    setAddress("");
    setName("");
    setError(null);
  }

  return (
    <Fieldset legend={t("sandbox.add")} mb="md">
      <Stack gap="xs">
        <Group gap={6}>
          {others.map((known) => {
            const note = NOTES[known.address as keyof typeof NOTES];
            return (
              <Button
                key={known.address}
                size="compact-sm"
                variant="default"
                leftSection={<PlusIcon size={14} />}
                onClick={() => add(known)}
              >
                {known.name}
                {note ? ` (${t(note)})` : ""}
              </Button>
            );
          })}
        </Group>
        <form onSubmit={submit} noValidate>
          <Stack gap="xs">
            <TextInput
              label={t("sandbox.number")}
              placeholder="34600111222"
              value={address}
              error={error}
              onChange={(event) => setAddress(event.currentTarget.value)}
            />
            <TextInput
              label={t("sandbox.name")}
              value={name}
              maxLength={60}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button type="submit" variant="default">
              {t("sandbox.use")}
            </Button>
          </Stack>
        </form>
      </Stack>
    </Fieldset>
  );
}
