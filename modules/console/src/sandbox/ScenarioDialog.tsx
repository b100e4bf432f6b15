import { Button, Code, CopyButton, Group, Modal, ScrollArea, Stack, Switch, Text, TextInput } from "@mantine/core";
import { useMutation } from "@tanstack/react-query";
import { useState } from "react";
import { api, type Page, Problem } from "../api/client";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import type { Handset } from "./demo";

interface Conversation {
  id: string;
  phone?: string;
  userId?: string;
}

interface Scenario {
  name: string;
  turns: number;
  yaml: string;
}

/** The newest conversation of a phone, which may have no number. */
async function conversationOf(address: string): Promise<Conversation | undefined> {
  const byNumber = /^\d+$/.test(address);
  const { items } = await api.get<Page<Conversation>>("/conversations", {
    query: byNumber ? { phone: address, limit: 1 } : { limit: 200 },
  });
  return byNumber ? items[0] : items.find(({ userId }) => userId === address);
}

async function saved(address: string, name: string, texts: boolean): Promise<Scenario> {
  const conversation = await conversationOf(address);
  if (!conversation) throw new Problem(404, "no-conversation", "");
  return api.post<Scenario>(`/conversations/${conversation.id}/scenario`, {
    body: { name: name.trim() || null, texts },
  });
}

function download({ name, yaml }: Scenario) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([yaml], { type: "application/yaml" }));
  link.download = `${name.replace(/[^\p{L}\d]+/gu, "-")}.yaml`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Makes a test of the chat on this phone, ready for a file of examples. */
export default function ScenarioDialog({ handset, close }: { handset: Handset; close: () => void }) {
  const t = useT();
  const plainly = usePlainly();
  const [name, setName] = useState("");
  const [texts, setTexts] = useState(false);
  const make = useMutation({ mutationFn: () => saved(handset.address, name, texts) });
  const none = make.error instanceof Problem && make.error.status === 404;
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t("sandbox.scenario")}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <Stack>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            make.mutate();
          }}
        >
          <Stack>
            <Text size="sm">{t("sandbox.scenario.hint")}</Text>
            <TextInput
              label={t("sandbox.scenario.name")}
              value={name}
              maxLength={200}
              data-autofocus
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Switch
              label={t("sandbox.scenario.texts")}
              checked={texts}
              onChange={(event) => setTexts(event.currentTarget.checked)}
            />
            {make.isError && (
              <Text c="red" size="sm" role="alert">
                {none ? t("sandbox.scenario.none") : plainly(make.error)}
              </Text>
            )}
            <Group>
              <Button type="submit" loading={make.isPending}>
                {t("sandbox.scenario.make")}
              </Button>
            </Group>
          </Stack>
        </form>
        {make.data && <Made scenario={make.data} />}
      </Stack>
    </Modal>
  );
}

function Made({ scenario }: { scenario: Scenario }) {
  const t = useT();
  return (
    <Stack gap="xs">
      <Text size="sm" role="status">
        {t("sandbox.scenario.made", { turns: scenario.turns })}
      </Text>
      <ScrollArea.Autosize mah={320}>
        <Code block>{scenario.yaml}</Code>
      </ScrollArea.Autosize>
      <Group>
        <CopyButton value={scenario.yaml}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {t(copied ? "sandbox.scenario.copied" : "sandbox.scenario.copy")}
            </Button>
          )}
        </CopyButton>
        <Button variant="default" onClick={() => download(scenario)}>
          {t("sandbox.scenario.download")}
        </Button>
      </Group>
    </Stack>
  );
}
