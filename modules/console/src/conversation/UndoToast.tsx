import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useT } from "../i18n/useT";

/** Says what is about to happen, and lets it be taken back. */
export function UndoToast({ words, undo, id }: { words: string; undo: () => void; id: string }) {
  const t = useT();
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{words}</Text>
      <Button
        size="compact-sm"
        variant="default"
        onClick={() => {
          undo();
          notifications.hide(id);
        }}
      >
        {t("shell.undo")}
      </Button>
    </Group>
  );
}
