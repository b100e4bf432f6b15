import { Button, Group, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Refused } from "../../shell/Refused";
import { filled } from "../values";
import { type Channel, useEdit } from "./api";
import { FieldInput } from "./FieldInput";
import type { Provider } from "./providers";

/** Name, telephone and settings. Settings that this form does not know stay as they are. */
export function EditChannel({ provider, channel }: { provider: Provider; channel: Channel }) {
  const t = useT();
  const edit = useEdit(channel.id);
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(channel.name);
  const [phone, setPhone] = useState(channel.phone);
  const [settings, setSettings] = useState(channel.settings);

  if (!open) {
    return (
      <Group>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t("channels.edit")}
        </Button>
      </Group>
    );
  }

  function submit(event: React.FormEvent) {
    event.preventDefault();
    edit.mutate({ name, phone: phone || undefined, settings: filled(settings) }, { onSuccess: () => setOpen(false) });
  }

  return (
    <form onSubmit={submit} noValidate>
      <Stack gap="sm" maw={560}>
        <TextInput
          label={t("channels.name")}
          value={name}
          maxLength={100}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <TextInput
          label={t("channels.phone")}
          value={phone}
          onChange={(event) => setPhone(event.currentTarget.value)}
        />
        {provider.settings.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={settings[field.name] ?? ""}
            onChange={(value) => setSettings((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <Refused error={edit.error} />
        <Group>
          <Button type="submit" loading={edit.isPending}>
            {t("shell.save")}
          </Button>
          <Button variant="default" onClick={() => setOpen(false)}>
            {t("shell.cancel")}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
