import { Button, CopyButton, Group, Text } from "@mantine/core";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { ClipIcon } from "../shell/icons";
import type { Said } from "./arrived";
import classes from "./Conversation.module.css";
import { outbox, type Parcel } from "./outbox";
import { useNow } from "./time";

interface Props {
  parcel: Parcel<Said>;
  template: () => void;
}

/** A message that the desk does not have yet. */
export function PendingBubble({ parcel, template }: Props) {
  const t = useT();
  const plainly = usePlainly();
  const now = useNow();
  const { what, state } = parcel;
  const words = what.text ?? what.content?.text ?? "";
  const back = () => outbox.takeBack(parcel.id);
  return (
    <div className={classes.bubble} data-author={parcel.kind === "note" ? "note" : "agent"} data-state={state}>
      {what.content?.media && (
        <Text size="sm">
          <ClipIcon size={14} /> {what.content.media.fileName}
        </Text>
      )}
      {what.content?.template && <Text size="xs">{t("conversation.template")}</Text>}
      <span className={classes.text}>{words}</span>
      <Group gap={6} justify="flex-end">
        <Text size="xs" role={state === "waiting" ? undefined : "status"}>
          {state === "waiting"
            ? t("conversation.leaves", { seconds: Math.max(0, Math.ceil((parcel.leavesAt - now) / 1000)) })
            : t(
                state === "failed"
                  ? "conversation.status.failed"
                  : state === "sent"
                    ? "conversation.status.queued"
                    : "conversation.status.sending",
              )}
        </Text>
        {state === "waiting" && (
          <Button size="compact-xs" variant="default" onClick={back}>
            {t("shell.undo")}
          </Button>
        )}
      </Group>
      {state === "failed" && (
        <>
          <Text size="xs" role="alert">
            {plainly(parcel.error)}
          </Text>
          <Group gap={4} mt={4}>
            <Button size="compact-xs" variant="default" onClick={() => outbox.retry(parcel.id)}>
              {t("shell.retry")}
            </Button>
            {parcel.kind === "reply" && (
              <Button size="compact-xs" variant="default" onClick={template}>
                {t("conversation.sendTemplate")}
              </Button>
            )}
            <CopyButton value={words}>
              {({ copied, copy }) => (
                <Button size="compact-xs" variant="default" onClick={copy}>
                  {t(copied ? "conversation.copied" : "conversation.copy")}
                </Button>
              )}
            </CopyButton>
            <Button size="compact-xs" variant="default" onClick={back}>
              {t("conversation.edit")}
            </Button>
          </Group>
        </>
      )}
    </div>
  );
}
