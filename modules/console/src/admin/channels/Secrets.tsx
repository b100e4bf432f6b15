import { Button, Group, List, NumberInput, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Refused } from "../../shell/Refused";
import { Moment } from "../Moment";
import { type Channel, useRotate } from "./api";
import { FieldInput } from "./FieldInput";
import type { Provider } from "./providers";

const OVERLAP_HOURS = 24;
const MOST_HOURS = 720;

/** Secrets go in and never come out; a new one takes over while the one before is still good for a while. */
export function Secrets({ provider, channel }: { provider: Provider; channel: Channel }) {
  const t = useT();
  const rotate = useRotate(channel.id);
  const [changing, setChanging] = useState<string | null>(null);
  const [value, setValue] = useState("");
  const [hours, setHours] = useState<number | string>(OVERLAP_HOURS);

  function begin(name: string | null) {
    setChanging(name);
    setValue("");
    rotate.reset();
  }

  return (
    <Stack gap="sm">
      <Text size="sm" c="dimmed">
        {t("channels.secrets.hint")}
      </Text>
      {provider.secrets.map((field) => {
        const kept = channel.secrets.filter(({ name }) => name === field.name);
        const open = changing === field.name;
        return (
          <Stack key={field.name} gap={6}>
            <Group justify="space-between">
              <Text size="sm" fw={600}>
                {t(field.word)}
              </Text>
              {!open && (
                <Button
                  variant="default"
                  size="compact-sm"
                  onClick={() => begin(field.name)}
                  aria-label={t("channels.secrets.enter", { secret: t(field.word) })}
                >
                  {t(kept.length > 0 ? "channels.secrets.rotate" : "channels.secrets.set")}
                </Button>
              )}
            </Group>
            <List size="sm">
              {kept.length === 0 && <List.Item>{t("channels.secrets.none")}</List.Item>}
              {kept.map(({ endsAt }) => (
                <List.Item key={endsAt ?? "now"}>
                  {endsAt ? (
                    <>
                      {t("channels.secrets.until")} <Moment at={endsAt} />
                    </>
                  ) : (
                    t("channels.secrets.inUse")
                  )}
                </List.Item>
              ))}
            </List>
            {open && (
              <form
                noValidate
                onSubmit={(event) => {
                  event.preventDefault();
                  if (!value.trim()) return;
                  rotate.mutate(
                    { name: field.name, value: value.trim(), overlapHours: Number(hours) || 0 },
                    { onSuccess: () => begin(null) },
                  );
                }}
              >
                <Stack gap="xs" maw={560}>
                  <FieldInput secret field={field} value={value} onChange={setValue} />
                  {kept.length > 0 && (
                    <NumberInput
                      label={t("channels.secrets.overlap")}
                      description={t("channels.secrets.overlap.hint")}
                      min={0}
                      max={MOST_HOURS}
                      value={hours}
                      onChange={setHours}
                    />
                  )}
                  <Refused error={rotate.error} />
                  <Group>
                    <Button type="submit" loading={rotate.isPending} disabled={!value.trim()}>
                      {t("shell.save")}
                    </Button>
                    <Button variant="default" onClick={() => begin(null)}>
                      {t("shell.cancel")}
                    </Button>
                  </Group>
                </Stack>
              </form>
            )}
          </Stack>
        );
      })}
    </Stack>
  );
}
