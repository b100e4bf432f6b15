import { Text, Textarea } from "@mantine/core";
import {
  type ClipboardEvent,
  type DragEvent,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from "react";
import { useT } from "../i18n/useT";
import { usePreferences } from "../shell/preferences";
import { useAccount } from "../shell/session";
import { type Action, useActions } from "../shell/shortcuts";
import { AttachedList } from "./AttachedList";
import type { Said } from "./arrived";
import { CannedList } from "./CannedList";
import { ComposerBar } from "./ComposerBar";
import classes from "./Conversation.module.css";
import { filled, missing, textOf, valuesFor } from "./canned";
import { outbox } from "./outbox";
import type { CannedReply, Message, Mode, TicketDetails } from "./types";
import { contentsOf, useAttached } from "./useAttached";
import { useDraft } from "./useDraft";
import { useSlash } from "./useSlash";
import { useWriting } from "./useWriting";
import { Warnings } from "./Warnings";

interface Props {
  ticket: TicketDetails;
  /** Whether the customer may be written to, or colleagues only. */
  mayReply: boolean;
  /** The newest of ours that somebody else sent. */
  newest: Message | undefined;
  /** The number of the last message there is. */
  last: number;
  sendTemplate: () => void;
  mode: Mode;
  setMode: (mode: Mode) => void;
}

/** Where an agent writes: to the customer, or to colleagues. */
export function Composer({ ticket, mayReply, newest, last, sendTemplate, mode, setMode }: Props) {
  const t = useT();
  const account = useAccount();
  const { undoSeconds } = usePreferences().preferences;
  const { text, isKept, sheet } = useDraft(ticket.id, mode);
  const { files, sheet: reply } = useDraft(ticket.id, "reply");
  const box = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState(0);
  const [begunAfter, setBegunAfter] = useState<string | null>(null);
  const slash = useSlash(text, cursor, mode === "reply");
  const { refused, attach, detach, accept } = useAttached(ticket.conversation, reply);
  const { heldBy, insist, tell, rest } = useWriting(ticket.conversation, mode);

  const isBegun = text !== "" && last > 0;
  useEffect(() => {
    if (isBegun) setBegunAfter((before) => before ?? newest?.id ?? "");
  }, [isBegun, newest]);
  const blanks = mode === "reply" ? missing(text) : [];
  const overtaken = mode === "reply" && begunAfter !== null && newest && newest.id !== begunAfter ? newest : undefined;
  const sent = mode === "reply" ? files : [];
  const isSomething = text.trim() !== "" || sent.length > 0;
  const isReady = sent.every((each) => each.done) && isSomething && blanks.length === 0 && heldBy.length === 0;

  function say(value: string, at: number) {
    sheet.write(value);
    setCursor(at);
    slash.reset();
    tell();
  }

  function insert(reply: CannedReply) {
    if (slash.from === null) return;
    const words = filled(textOf(reply, ticket.language), valuesFor(ticket, account.name));
    const at = slash.from + words.length;
    say(text.slice(0, slash.from) + words + text.slice(cursor), at);
    setTimeout(() => box.current?.setSelectionRange(at, at));
  }

  function send() {
    if (!isReady) return;
    if (overtaken) return setBegunAfter(newest?.id ?? "");
    const words = text.trim();
    if (mode === "note") {
      outbox.put<Said>(ticket.id, "note", { text: words }, 0);
    } else {
      const said: Said[] =
        sent.length > 0 ? contentsOf(sent, words).map((content) => ({ content })) : [{ text: words }];
      for (const each of said) outbox.put<Said>(ticket.id, "reply", { ...each, after: last }, undoSeconds);
    }
    sheet.clear();
    setBegunAfter(null);
    rest();
  }

  function press(event: KeyboardEvent) {
    if (slash.press(event.key, insert)) return event.preventDefault();
    if (event.key === "Escape") box.current?.blur();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    send();
  }

  function paste(event: ClipboardEvent) {
    if (mode !== "reply" || event.clipboardData.files.length === 0) return;
    event.preventDefault();
    attach(event.clipboardData.files);
  }

  function drop(event: DragEvent) {
    event.preventDefault();
    if (mode === "reply") attach(event.dataTransfer.files);
  }

  const write = useCallback(
    (to: Mode) => {
      setMode(to);
      setTimeout(() => box.current?.focus());
    },
    [setMode],
  );
  useActions(
    useMemo<Action[]>(() => {
      const action = (id: Mode, keys: string): Action => ({
        id: `conversation.${id}`,
        word: `conversation.${id}`,
        group: "inbox.conversation",
        keys,
        run: () => write(id),
      });
      return mayReply ? [action("reply", "r"), action("note", "n")] : [action("note", "n")];
    }, [write, mayReply]),
  );

  const offers = mode === "reply" && slash.hasAny;
  const sendWord = overtaken
    ? "conversation.sendAnyway"
    : mode === "reply"
      ? "conversation.send"
      : "conversation.leaveNote";
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may also be chosen with the button
    <div className={classes.composer} data-mode={mode} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
      <Warnings heldBy={heldBy} insist={insist} overtaken={overtaken} blanks={blanks} refused={refused} />
      <AttachedList files={sent} detach={detach} />
      {slash.found.length > 0 && (
        <CannedList replies={slash.found} picked={slash.picked} language={ticket.language} pick={insert} />
      )}
      {slash.isLost && (
        <Text size="xs" c="dimmed" role="status" mb={4}>
          {t(slash.hasAny ? "conversation.canned.noneSuch" : "conversation.canned.none")}
        </Text>
      )}
      <Textarea
        ref={box}
        autosize
        minRows={2}
        maxRows={10}
        readOnly={heldBy.length > 0}
        aria-label={t(mode === "reply" ? "conversation.reply" : "conversation.note")}
        placeholder={t(mode === "reply" ? "conversation.reply.placeholder" : "conversation.note.placeholder")}
        value={text}
        onChange={(event) => say(event.currentTarget.value, event.currentTarget.selectionStart)}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        onKeyDown={press}
        onPaste={paste}
        role={offers ? "combobox" : undefined}
        aria-expanded={offers ? slash.found.length > 0 : undefined}
        aria-controls={slash.found.length > 0 ? "canned" : undefined}
        aria-activedescendant={slash.found.length > 0 ? `canned-${slash.picked}` : undefined}
        aria-autocomplete={offers ? "list" : undefined}
      />
      <ComposerBar
        mode={mode}
        write={mayReply ? write : undefined}
        attach={attach}
        accept={accept}
        sendTemplate={sendTemplate}
        told={isKept ? t("conversation.draftKept") : ""}
        isReady={isReady}
        send={send}
        sendWord={t(sendWord)}
      />
    </div>
  );
}
