import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useT } from "../i18n/useT";
import { outbox, type Parcel } from "./outbox";

export const undoToast = (id: string) => `undo-${id}`;

/** Says what is about to leave, as long as it can be taken back. */
export function offerUndo({ id, at, leavesAt }: Parcel, words: string) {
  if (leavesAt <= at) return;
  notifications.show({
    id: undoToast(id),
    autoClose: leavesAt - at,
    withCloseButton: false,
    message: <UndoToast words={words} id={id} />,
  });
}

function UndoToast({ words, id }: { words: string; id: string }) {
  const t = useT();
  function undo() {
    outbox.takeBack(id);
    notifications.hide(undoToast(id));
  }
  return (
    <Group justify="space-between" wrap="nowrap">
      <Text size="sm">{words}</Text>
      <Button size="compact-sm" variant="default" onClick={undo}>
        {t("shell.undo")}
      </Button>
    </Group>
  );
}
