import { Badge, Text } from "@mantine/core";
import { memo, useEffect, useMemo, useRef } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { NoteIcon } from "../shell/icons";
import { Waiting } from "../shell/Waiting";
import { useDecisions, useMessages, useNotes } from "./api";
import { arrived, isTriedAgain, type Said } from "./arrived";
import { Bubble, isLost } from "./Bubble";
import classes from "./Conversation.module.css";
import { Earlier } from "./Earlier";
import { ExplainCard } from "./ExplainCard";
import { noteText } from "./noteText";
import { isWritten, outbox, type Parcel, useOutbox } from "./outbox";
import { PendingBubble } from "./PendingBubble";
import { RefusedCommand } from "./RefusedCommand";
import { type Happening, timelineOf } from "./timeline";
import type { Message, Note, TicketDetails } from "./types";

interface Props {
  ticket: TicketDetails;
  /** The message or note to be shown first, and marked. */
  wanted?: string;
  again?: (message: Message) => void;
  template: () => void;
}

const NEAR_END_PIXELS = 120;

/** Everything that happened in the conversation, the newest at the bottom, where it stays while one is there. */
export const Timeline = memo(function Timeline({ ticket, wanted, again, template }: Props) {
  const t = useT();
  const messages = useMessages(ticket.conversation);
  const decisions = useDecisions(ticket.conversation);
  const notes = useNotes(ticket.id);
  const { parcels, refused } = useParcelsOf(ticket.id, messages.data, notes.data);
  const told = useMemo(
    () => timelineOf(messages.data ?? [], decisions.data ?? [], notes.data ?? [], ticket),
    [messages.data, decisions.data, notes.data, ticket],
  );
  const isSilent = messages.data?.length === 0 && !notes.data?.length && parcels.length === 0;
  const mayTryAgain = (each: Happening) =>
    each.kind === "message" && isLost(each.message) && !isTriedAgain(each.message, messages.data ?? [], parcels);
  const box = useRef<HTMLDivElement>(null);
  const atEnd = useRef(true);
  const last = `${told.at(-1)?.id}${parcels.at(-1)?.id}${refused.at(-1)?.id}`;
  // biome-ignore lint/correctness/useExhaustiveDependencies: whenever the last thing is another
  useEffect(() => {
    if (atEnd.current) box.current?.scrollTo({ top: box.current.scrollHeight });
  }, [last]);

  const isThere = wanted !== undefined && told.some(({ id }) => id === wanted);
  useEffect(() => {
    if (!isThere) return;
    const marked = box.current?.querySelector<HTMLElement>("[data-wanted]");
    atEnd.current = false;
    void marked?.scrollIntoView({ block: "center" });
    marked?.focus({ preventScroll: true });
  }, [isThere]);

  return (
    <section
      ref={box}
      className={classes.timeline}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be reached by key
      tabIndex={0}
      aria-label={t("conversation.timeline")}
      onScroll={({ currentTarget: { scrollHeight, scrollTop, clientHeight } }) => {
        atEnd.current = scrollHeight - scrollTop - clientHeight < NEAR_END_PIXELS;
      }}
    >
      <Earlier phone={ticket.contact.phone} present={ticket.conversation} />
      {messages.isLoadingError && <Failure error={messages.error} retry={() => void messages.refetch()} />}
      {notes.isLoadingError && <Failure error={notes.error} retry={() => void notes.refetch()} />}
      {messages.isPending && <Waiting rows={4} height={52} />}
      {!messages.isPending && (
        <div role="log" aria-live="polite" aria-relevant="additions" aria-label={t("conversation.messages")}>
          {isSilent && (
            <Text size="sm" c="dimmed" ta="center" p="lg">
              {t("conversation.nothingSaid")}
            </Text>
          )}
          {told.map((each, at) => (
            <div
              key={each.id}
              {...(each.id === wanted ? { "data-wanted": true, tabIndex: -1, className: classes.wanted } : {})}
            >
              <Day at={each.at} before={told[at - 1]?.at} />
              <One happening={each} again={mayTryAgain(each) ? again : undefined} template={template} />
            </div>
          ))}
          {parcels.map((parcel) => (
            <PendingBubble key={parcel.id} parcel={parcel} template={template} />
          ))}
          {refused.map((parcel) => (
            <RefusedCommand key={parcel.id} parcel={parcel} />
          ))}
        </div>
      )}
    </section>
  );
});

/** What is on its way, and what was refused; once the desk shows it, it is no longer ours to show. */
function useParcelsOf(ticket: string, messages: Message[] | undefined, notes: Note[] | undefined) {
  const all = useOutbox();
  const own = useMemo(() => all.filter(({ about }) => about === ticket), [all, ticket]);
  const written = useMemo(() => own.filter(isWritten) as Parcel<Said>[], [own]);
  const seen = useMemo(() => arrived(written, messages ?? [], notes ?? []), [written, messages, notes]);
  useEffect(() => {
    for (const id of seen) outbox.forget(id);
  }, [seen]);
  return {
    parcels: written.filter(({ id }) => !seen.has(id)),
    refused: own.filter((parcel) => parcel.state === "failed" && !isWritten(parcel)),
  };
}

export function Day({ at, before }: { at: string; before: string | undefined }) {
  const intl = useIntl();
  if (before && new Date(before).toDateString() === new Date(at).toDateString()) return null;
  return (
    <Text size="xs" c="dimmed" ta="center" my="sm">
      {intl.formatDate(at, { weekday: "long", day: "numeric", month: "long" })}
    </Text>
  );
}

export function One({
  happening,
  again,
  template,
}: {
  happening: Happening;
  again?: Props["again"];
  template?: () => void;
}) {
  const t = useT();
  const intl = useIntl();
  switch (happening.kind) {
    case "message":
      return <Bubble message={happening.message} again={again} template={template} />;
    case "decision":
      return <ExplainCard decision={happening.decision} />;
    case "note":
      return (
        <div className={classes.bubble} data-author="note">
          <Text component="div" size="xs" fw={600}>
            <NoteIcon size={13} /> {happening.note.by} ·{" "}
            <Badge size="xs" variant="light" color="yellow">
              {t("conversation.onlyTeam")}
            </Badge>
          </Text>
          <span className={classes.text}>{noteText(happening.note, t)}</span>
          <Text component="time" size="xs" ta="right" dateTime={happening.at} display="block">
            {intl.formatTime(happening.at)}
          </Text>
        </div>
      );
    default:
      return (
        <div className={classes.event}>
          {t(`conversation.milestone.${happening.word}`, { who: happening.who ?? "–", by: happening.by ?? "empty" })} ·{" "}
          {intl.formatTime(happening.at)}
        </div>
      );
  }
}
