import { Button, Group, Text } from "@mantine/core";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import classes from "./Conversation.module.css";
import { COMMANDS, type Command } from "./commandWords";
import { outbox, type Parcel } from "./outbox";

/** A command that the desk did not carry out, with all that was typed for it. */
export function RefusedCommand({ parcel }: { parcel: Parcel }) {
  const t = useT();
  const plainly = usePlainly();
  const { id, kind, whom, error } = parcel;
  const { reason, outcome } = parcel.what as { reason?: string | null; outcome?: string | null };
  return (
    <div className={classes.bubble} data-author="note" data-state="failed">
      <Text size="sm" fw={600}>
        {t("conversation.notDone", { what: t(COMMANDS[kind as Command]), whom: whom ?? "" })}
      </Text>
      <span className={classes.text}>{reason ?? outcome}</span>
      <Text size="xs" role="alert">
        {plainly(error)}
      </Text>
      <Group gap={4} mt={4}>
        <Button size="compact-xs" variant="default" onClick={() => outbox.retry(id)}>
          {t("shell.retry")}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => outbox.takeBack(id)}>
          {t("conversation.edit")}
        </Button>
        <Button size="compact-xs" variant="default" onClick={() => outbox.discard(id)}>
          {t("conversation.discard")}
        </Button>
      </Group>
    </div>
  );
}
