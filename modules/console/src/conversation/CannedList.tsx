import { Text } from "@mantine/core";
import { useT } from "../i18n/useT";
import classes from "./Conversation.module.css";
import { textOf } from "./canned";
import type { CannedReply } from "./types";

interface Props {
  replies: CannedReply[];
  picked: number;
  language: string | null | undefined;
  pick: (reply: CannedReply) => void;
}

/** What "/" offers, over the text box, which keeps the focus. */
export function CannedList({ replies, picked, language, pick }: Props) {
  const t = useT();
  return (
    <div id="canned" role="listbox" aria-label={t("conversation.canned")} className={classes.canned}>
      {replies.map((reply, at) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys
        <div
          key={reply.id}
          id={`canned-${at}`}
          role="option"
          tabIndex={-1}
          aria-selected={at === picked}
          className={classes.option}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => pick(reply)}
        >
          <Text size="sm" fw={600}>
            /{reply.shortcut.replace(/^\//, "")} · {reply.title}
          </Text>
          <Text size="xs" c="dimmed" lineClamp={1}>
            {textOf(reply, language)}
          </Text>
        </div>
      ))}
    </div>
  );
}
