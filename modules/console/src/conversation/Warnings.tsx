import { Alert, Button, Group, Text } from "@mantine/core";
import { useT } from "../i18n/useT";
import type { Message } from "./types";

interface Props {
  heldBy: string[];
  insist: () => void;
  overtaken: Message | undefined;
  blanks: string[];
  refused: string;
}

/** What to know before one goes on writing, or sends. */
export function Warnings({ heldBy, insist, overtaken, blanks, refused }: Props) {
  const t = useT();
  return (
    <>
      {heldBy.length > 0 && (
        <Alert color="orange" role="status" p="xs" mb="xs" id="held">
          <Group justify="space-between" gap="xs">
            <Text size="sm">{t("conversation.held", { names: heldBy.join(", "), count: heldBy.length })}</Text>
            <Button size="compact-sm" variant="default" onClick={insist}>
              {t("conversation.insist")}
            </Button>
          </Group>
        </Alert>
      )}
      {overtaken && (
        <Alert color="orange" role="alert" p="xs" mb="xs">
          {t("conversation.overtaken", { who: overtaken.agent ?? t("conversation.bot"), text: overtaken.text ?? "" })}
        </Alert>
      )}
      {blanks.length > 0 && (
        <Alert color="orange" role="alert" p="xs" mb="xs">
          {t("conversation.blanks", { names: blanks.join(", ") })}
        </Alert>
      )}
      {refused && (
        <Alert color="red" role="alert" p="xs" mb="xs">
          {refused}
        </Alert>
      )}
    </>
  );
}
