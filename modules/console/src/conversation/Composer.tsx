import { Textarea } from "@mantine/core";
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
import { commands } from "./api";
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
  /** Words that were taken back, to be put where they were. */
  refill: { words: string; times: number };
}

/** Where an agent writes: to the customer, or to colleagues. */
export function Composer({ ticket, mayReply, newest, last, sendTemplate, refill }: Props) {
  const t = useT();
  const account = useAccount();
  const { undoSeconds } = usePreferences().preferences;
  const [wanted, setMode] = useState<Mode>("reply");
  const mode: Mode = mayReply ? wanted : "note";
  const draft = useDraft(ticket.id, mode);
  const box = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState(0);
  const [begunAfter, setBegunAfter] = useState<string | null>(null);
  const { text } = draft;
  const slash = useSlash(text, cursor, mode === "reply");
  const { files, refused, attach, detach, clear, accept } = useAttached(ticket.conversation);
  const { heldBy, insist, tell, rest } = useWriting(ticket.conversation, mode);

  // biome-ignore lint/correctness/useExhaustiveDependencies: each time words are taken back
  useEffect(() => {
    if (refill.words) say(text ? `${refill.words}\n${text}` : refill.words, refill.words.length);
  }, [refill]);
  const isBegun = text !== "" && last > 0;
  useEffect(() => {
    if (isBegun) setBegunAfter((before) => before ?? newest?.id ?? "");
  }, [isBegun, newest]);
  const blanks = mode === "reply" ? missing(text) : [];
  const overtaken = mode === "reply" && begunAfter !== null && newest && newest.id !== begunAfter ? newest : undefined;
  const isSomething = text.trim() !== "" || files.length > 0;
  const isReady = files.every((each) => each.done) && isSomething && blanks.length === 0 && heldBy.length === 0;

  function say(value: string, at: number) {
    draft.write(value);
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
      outbox.put(ticket.id, "note", { text: words }, 0, (key, alive) => commands.note(ticket.id, words, key, alive));
    } else {
      const said = files.length > 0 ? contentsOf(files, words).map((content) => ({ content })) : [{ text: words }];
      for (const each of said)
        outbox.put(ticket.id, "reply", { ...each, after: last }, undoSeconds, (key, alive) =>
          commands.write(ticket.id, each, key, alive),
        );
      clear();
    }
    draft.clear();
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

  const write = useCallback((to: Mode) => {
    setMode(to);
    setTimeout(() => box.current?.focus());
  }, []);
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
      <AttachedList files={files} detach={detach} />
      {slash.found.length > 0 && (
        <CannedList replies={slash.found} picked={slash.picked} language={ticket.language} pick={insert} />
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
        told={draft.isKept && text ? t("conversation.draftKept") : ""}
        isReady={isReady}
        send={send}
        sendWord={t(sendWord)}
      />
    </div>
  );
}
