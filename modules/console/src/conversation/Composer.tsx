import { ActionIcon, Alert, Button, Group, SegmentedControl, Text, Textarea, Tooltip } from "@mantine/core";
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
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { useLive } from "../live/context";
import { ClipIcon, CloseIcon, SendIcon, TemplateIcon } from "../shell/icons";
import { usePreferences } from "../shell/preferences";
import { useAccount } from "../shell/session";
import { type Action, useActions } from "../shell/shortcuts";
import { commands, upload, useCannedReplies, useUploadLimits } from "./api";
import { CannedList } from "./CannedList";
import classes from "./Conversation.module.css";
import { filled, matching, missing, slashBefore, textOf, valuesFor } from "./canned";
import { megabytes, refusedBy } from "./limits";
import { outbox } from "./outbox";
import type { CannedReply, Content, Message, Mode, TicketDetails, Upload } from "./types";
import { useDraft } from "./useDraft";

interface Props {
  ticket: TicketDetails;
  /** The newest of ours that somebody else sent. */
  newest: Message | undefined;
  /** The number of the last message there is. */
  last: number;
  sendTemplate: () => void;
  /** Words that were taken back, to be put where they were. */
  refill: { words: string; times: number };
}

interface Attached {
  key: string;
  file: File;
  kind: Content["kind"];
  done?: Upload;
  error?: unknown;
}

/** Where an agent writes: to the customer, or to colleagues. */
export function Composer({ ticket, newest, last, sendTemplate, refill }: Props) {
  const t = useT();
  const plainly = usePlainly();
  const account = useAccount();
  const { look } = useLive();
  const { undoSeconds } = usePreferences().preferences;
  const [mode, setMode] = useState<Mode>("reply");
  const draft = useDraft(ticket.id, mode);
  const box = useRef<HTMLTextAreaElement>(null);
  const picker = useRef<HTMLInputElement>(null);
  const [cursor, setCursor] = useState(0);
  const [picked, setPicked] = useState(0);
  const [closedAt, setClosedAt] = useState(-1);
  const [attached, setAttached] = useState<Attached[]>([]);
  const [refused, setRefused] = useState("");
  const [begunAfter, setBegunAfter] = useState<string | null>(null);
  const { data: limits = [] } = useUploadLimits();
  const { data: replies = [] } = useCannedReplies();

  const text = draft.text;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time words are taken back
  useEffect(() => {
    if (refill.words) say(text ? `${refill.words}\n${text}` : refill.words, refill.words.length);
  }, [refill]);
  const slash = mode === "reply" ? slashBefore(text, cursor) : null;
  const found = slash && slash.from !== closedAt ? matching(replies, slash.word) : [];
  const blanks = mode === "reply" ? missing(text) : [];
  const overtaken = mode === "reply" && begunAfter !== null && newest && newest.id !== begunAfter ? newest : undefined;
  const isReady =
    attached.every((each) => each.done) && (text.trim() !== "" || attached.length > 0) && blanks.length === 0;

  function say(value: string, at: number) {
    if (begunAfter === null && value) setBegunAfter(newest?.id ?? "");
    draft.write(value);
    setCursor(at);
    setPicked(0);
    look(ticket.conversation, mode === "reply" ? "typing" : "noting");
  }

  function insert(reply: CannedReply) {
    if (!slash) return;
    const words = filled(textOf(reply, ticket.language), valuesFor(ticket, account.name));
    const at = slash.from + words.length;
    say(text.slice(0, slash.from) + words + text.slice(cursor), at);
    setTimeout(() => box.current?.setSelectionRange(at, at));
  }

  function attach(files: Iterable<File>) {
    setRefused("");
    for (const file of files) {
      const { kind, limit } = refusedBy(file, limits);
      if (limit !== undefined) {
        setRefused(t("conversation.tooLarge", { name: file.name, size: megabytes(limit) }));
        continue;
      }
      const key = crypto.randomUUID();
      setAttached((all) => [...all, { key, file, kind }]);
      const change = (part: Partial<Attached>) =>
        setAttached((all) => all.map((each) => (each.key === key ? { ...each, ...part } : each)));
      upload(ticket.conversation, file).then(
        (done) => change({ done }),
        (error: unknown) => change({ error }),
      );
    }
  }

  function send() {
    if (!isReady) return;
    if (overtaken) return setBegunAfter(newest?.id ?? "");
    const words = text.trim();
    if (mode === "note") {
      outbox.put(ticket.id, "note", { text: words }, 0, (key, alive) => commands.note(ticket.id, words, key, alive));
    } else if (attached.length > 0) {
      attached.forEach(({ kind, done }, at) => {
        const content: Content = {
          kind,
          text: at === 0 && words ? words : null,
          media: { stored: done?.id, fileName: done?.fileName },
        };
        outbox.put(ticket.id, "reply", { content, after: last }, undoSeconds, (key, alive) =>
          commands.write(ticket.id, { content }, key, alive),
        );
      });
      setAttached([]);
    } else {
      outbox.put(ticket.id, "reply", { text: words, after: last }, undoSeconds, (key, alive) =>
        commands.write(ticket.id, { text: words }, key, alive),
      );
    }
    draft.clear();
    setBegunAfter(null);
    look(ticket.conversation, "viewing");
  }

  function press(event: KeyboardEvent) {
    if (found.length > 0) {
      const reply = found[picked];
      if (event.key === "ArrowDown") setPicked((picked + 1) % found.length);
      else if (event.key === "ArrowUp") setPicked((picked + found.length - 1) % found.length);
      else if ((event.key === "Enter" || event.key === "Tab") && reply) insert(reply);
      else if (event.key === "Escape") setClosedAt(slash?.from ?? -1);
      else return;
      event.preventDefault();
      return;
    }
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
    useMemo<Action[]>(
      () => [
        {
          id: "conversation.reply",
          word: "conversation.reply",
          group: "inbox.conversation",
          keys: "r",
          run: () => write("reply"),
        },
        {
          id: "conversation.note",
          word: "conversation.note",
          group: "inbox.conversation",
          keys: "n",
          run: () => write("note"),
        },
      ],
      [write],
    ),
  );

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: files may also be chosen with the button
    <div className={classes.composer} data-mode={mode} onDragOver={(event) => event.preventDefault()} onDrop={drop}>
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
      {attached.length > 0 && (
        <ul className={classes.attached} aria-label={t("conversation.attached")}>
          {attached.map((each) => (
            <li key={each.key} className={classes.chip}>
              <span>{each.file.name}</span>
              <Text component="span" size="xs" c={each.error ? "red" : "dimmed"} role="status">
                {each.error ? plainly(each.error) : each.done ? megabytes(each.file.size) : t("conversation.uploading")}
              </Text>
              <ActionIcon
                size="sm"
                aria-label={t("conversation.detach", { name: each.file.name })}
                onClick={() => setAttached((all) => all.filter(({ key }) => key !== each.key))}
              >
                <CloseIcon size={14} />
              </ActionIcon>
            </li>
          ))}
        </ul>
      )}
      {found.length > 0 && <CannedList replies={found} picked={picked} language={ticket.language} pick={insert} />}
      <Textarea
        ref={box}
        autosize
        minRows={2}
        maxRows={10}
        aria-label={t(mode === "reply" ? "conversation.reply" : "conversation.note")}
        placeholder={t(mode === "reply" ? "conversation.reply.placeholder" : "conversation.note.placeholder")}
        value={text}
        onChange={(event) => say(event.currentTarget.value, event.currentTarget.selectionStart)}
        onSelect={(event) => setCursor(event.currentTarget.selectionStart)}
        onKeyDown={press}
        onPaste={paste}
        role={replies.length > 0 ? "combobox" : undefined}
        aria-expanded={replies.length > 0 ? found.length > 0 : undefined}
        aria-controls={found.length > 0 ? "canned" : undefined}
        aria-activedescendant={found.length > 0 ? `canned-${picked}` : undefined}
        aria-autocomplete={replies.length > 0 ? "list" : undefined}
      />
      <Group justify="space-between" mt={6} gap="xs">
        <Group gap={4}>
          <SegmentedControl
            size="xs"
            aria-label={t("conversation.mode")}
            value={mode}
            onChange={(value) => write(value as Mode)}
            data={[
              { value: "reply", label: t("conversation.reply") },
              { value: "note", label: t("conversation.note") },
            ]}
          />
          {mode === "reply" && (
            <>
              <Tooltip label={t("conversation.attach")}>
                <ActionIcon aria-label={t("conversation.attach")} onClick={() => picker.current?.click()}>
                  <ClipIcon />
                </ActionIcon>
              </Tooltip>
              <Tooltip label={t("conversation.template")}>
                <ActionIcon aria-label={t("conversation.template")} onClick={sendTemplate}>
                  <TemplateIcon />
                </ActionIcon>
              </Tooltip>
              <input
                ref={picker}
                type="file"
                multiple
                hidden
                accept={limits.flatMap((limit) => limit.mimeTypes).join(",") || undefined}
                onChange={(event) => {
                  attach(event.currentTarget.files ?? []);
                  event.currentTarget.value = "";
                }}
              />
            </>
          )}
          <Text size="xs" c="dimmed" role="status">
            {draft.isKept && text ? t("conversation.draftKept") : ""}
          </Text>
        </Group>
        <Button
          rightSection={<SendIcon size={16} />}
          disabled={!isReady}
          onClick={send}
          aria-keyshortcuts="Control+Enter"
          color={mode === "note" ? "yellow" : "relevo"}
        >
          {t(overtaken ? "conversation.sendAnyway" : mode === "reply" ? "conversation.send" : "conversation.leaveNote")}
        </Button>
      </Group>
    </div>
  );
}
