import { Button, Group, Paper, Stack, Text, TextInput } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Refused } from "../../shell/Refused";
import { Sheet } from "../Sheet";
import type { Values } from "../values";
import { useAdd } from "./api";
import { FieldInput } from "./FieldInput";
import type { Field, Provider } from "./providers";

const given = (values: Values, fields: Field[]) =>
  Object.fromEntries(fields.map(({ name }) => [name, (values[name] ?? "").trim()]).filter(([, value]) => value));

/** Adds a number; its guide then tells what to do at the provider. */
export function NewChannel({ provider }: { provider: Provider }) {
  const t = useT();
  const navigate = useNavigate();
  const add = useAdd();
  const [values, setValues] = useState<Values>({});
  const [tried, setTried] = useState(false);
  const put = (name: string) => (value: string) => setValues((before) => ({ ...before, [name]: value }));
  const value = (name: string) => values[name] ?? "";

  const fields = [...provider.settings, ...provider.secrets];
  const faultOf = (field: Field) => {
    const text = value(field.name).trim();
    if (!text) return field.needed ? t("channels.missing") : null;
    return field.form && !field.form.test(text) ? t("channels.odd") : null;
  };
  const idFault = /^[A-Za-z0-9_.-]{1,64}$/.test(value("id").trim()) ? null : t("channels.id.odd");
  const phoneFault = /^[0-9]{5,20}$/.test(value("phone").replace(/[+ ()-]/g, "")) ? null : t("channels.phone.odd");

  function submit(event: React.FormEvent) {
    event.preventDefault();
    setTried(true);
    if (idFault || phoneFault || fields.some(faultOf)) return;
    add.mutate(
      {
        id: value("id").trim(),
        provider: provider.name,
        name: value("name").trim(),
        phone: value("phone"),
        settings: given(values, provider.settings),
        secrets: given(values, provider.secrets),
      },
      { onSuccess: ({ id }) => void navigate({ to: "/admin/channels", search: { channel: id } }) },
    );
  }

  return (
    <Sheet title={t("channels.addOf", { provider: provider.label })}>
      <Paper withBorder p="lg" maw={640}>
        <form onSubmit={submit} noValidate>
          <Stack>
            <Text size="sm">{t("channels.add.hint")}</Text>
            <TextInput
              label={t("channels.name")}
              placeholder={t("channels.name.example")}
              maxLength={100}
              value={value("name")}
              onChange={(event) => put("name")(event.currentTarget.value)}
            />
            <TextInput
              required
              label={t("channels.phone")}
              placeholder="+34 911 222 333"
              value={value("phone")}
              error={tried && phoneFault}
              onChange={(event) => put("phone")(event.currentTarget.value)}
            />
            <TextInput
              required
              label={t(provider.id)}
              description={t(provider.idHint)}
              value={value("id")}
              error={tried && idFault}
              onChange={(event) => put("id")(event.currentTarget.value)}
            />
            {provider.settings.map((field) => (
              <FieldInput
                key={field.name}
                field={field}
                value={value(field.name)}
                error={tried && faultOf(field)}
                onChange={put(field.name)}
              />
            ))}
            {provider.secrets.map((field) => (
              <FieldInput
                key={field.name}
                secret
                field={field}
                value={value(field.name)}
                error={tried && faultOf(field)}
                onChange={put(field.name)}
              />
            ))}
            <Refused error={add.error} />
            <Group>
              <Button type="submit" loading={add.isPending}>
                {t("channels.add")}
              </Button>
              <Button variant="default" onClick={() => void navigate({ to: "/admin/channels", search: {} })}>
                {t("shell.cancel")}
              </Button>
            </Group>
          </Stack>
        </form>
      </Paper>
    </Sheet>
  );
}
