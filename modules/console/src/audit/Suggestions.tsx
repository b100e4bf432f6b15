import { Button, Group, Stack, Text } from "@mantine/core";
import { useMessages } from "../conversation/api";
import { useT } from "../i18n/useT";
import type { Group as Questions } from "./api";

interface Props {
  examples: Questions["examples"];
  use: (language: string, text: string) => void;
}

/** What people answered first in the conversations where it was asked: to begin the answer with. */
export function Suggestions({ examples, use }: Props) {
  return (
    <Stack gap={4}>
      {examples.map((example) => (
        <Suggestion key={example.conversation} example={example} use={use} />
      ))}
    </Stack>
  );
}

function Suggestion({ example, use }: { example: Questions["examples"][number]; use: Props["use"] }) {
  const t = useT();
  const messages = useMessages(example.conversation);
  const answer = messages.data?.find(({ author, at, text }) => author === "agent" && text && at >= example.at)?.text;
  if (!answer) return null;
  return (
    <Group gap="xs" wrap="nowrap" align="start">
      <Button
        size="compact-xs"
        variant="default"
        aria-label={t("audit.article.useNamed", { text: answer })}
        onClick={() => use(example.language, answer)}
      >
        {t("audit.article.use")}
      </Button>
      <Text size="sm" lang={example.language}>
        {t("audit.article.answered", { text: answer })}
      </Text>
    </Group>
  );
}
