import { Suspense, useCallback, useEffect, useState } from "react";
import { useLive } from "../live/context";
import { Failure } from "../shell/Failure";
import { lazily } from "../shell/lazily";
import { useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { useTicketActions } from "./actions";
import { useConversation, useMessages, useTicket } from "./api";
import { againOf, type Said } from "./arrived";
import { isByMail } from "./Bubble";
import classes from "./Conversation.module.css";
import { Foot } from "./Foot";
import { Header } from "./Header";
import { mayWrite } from "./mayWrite";
import { outbox } from "./outbox";
import { SidePanel } from "./SidePanel";
import { Timeline } from "./Timeline";
import { useIsPast, windowEnd } from "./time";
import type { Message } from "./types";
import { useMarkRead } from "./useMarkRead";
import { Viewers } from "./Viewers";

const Dialogs = lazily(() => import("./Dialogs"));

interface Props {
  ticket: string;
  /** What of it to look at first. */
  message?: string;
  close: () => void;
  /** Opens the next ticket of the list. */
  next: () => void;
}

/** One ticket: what was said, what can be answered, and what there is to know. */
export default function ConversationPane({ ticket: id, message, close, next }: Props) {
  const account = useAccount();
  const { look } = useLive();
  const ticket = useTicket(id);
  const conversation = useConversation(ticket.data?.conversation);
  const messages = useMessages(ticket.data?.conversation).data;
  const actions = useTicketActions(ticket.data);
  const [wantsTemplate, setWantsTemplate] = useState(false);
  const [isPanelOpen, setPanelOpen] = useState(false);

  const where = ticket.data?.conversation;
  useEffect(() => {
    if (where) look(where, "viewing");
    return () => look(null, "viewing");
  }, [where, look]);
  const lastIn = messages?.findLast((message) => message.direction === "in");
  useMarkRead(id, lastIn?.id);

  const lastHeard = messages?.findLast((message) => message.direction === "in" && !isByMail(message));
  const ends = windowEnd(ticket.data?.windowClosesAt, lastHeard?.at ?? conversation.data?.lastInboundAt);
  const isPast = useIsPast(ends);
  const last = messages?.at(-1)?.seq ?? 0;
  const again = useCallback(
    (message: Message) => {
      const said =
        message.content && message.kind !== "text"
          ? { content: { ...message.content, other: isByMail(message) ? undefined : message.content.other } }
          : { text: message.text ?? "" };
      outbox.put<Said>(id, "reply", { ...said, after: last }, 0, { id: againOf(message) });
    },
    [id, last],
  );
  const template = useCallback(() => setWantsTemplate(true), []);
  const isClosed = ends === null ? messages !== undefined : isPast;
  const { refetch } = conversation;
  useEffect(() => {
    // whether there is another way is known while the window is closed only
    if (isClosed && where) void refetch();
  }, [isClosed, where, refetch]);

  if (ticket.isLoadingError) return <Failure error={ticket.error} retry={() => void ticket.refetch()} />;
  if (!ticket.data) return <Waiting />;
  const known = ticket.data;

  return (
    <div className={classes.pane} data-panel={isPanelOpen || undefined}>
      <Header
        ticket={known}
        windowEnds={ends}
        actions={actions}
        close={close}
        panel={{ isOpen: isPanelOpen, toggle: () => setPanelOpen(!isPanelOpen) }}
      />
      <Viewers />
      <Timeline
        ticket={known}
        wanted={message}
        again={mayWrite(known, account) && !isClosed ? again : undefined}
        template={template}
      />
      <Foot
        ticket={known}
        messages={messages}
        channel={conversation.data?.channel}
        otherWay={conversation.data?.otherWay}
        prefersMail={conversation.data?.prefersMail}
        isClosed={isClosed}
        wantsTemplate={wantsTemplate}
        want={setWantsTemplate}
      />
      <SidePanel ticket={known} />
      {actions.asking && (
        <Suspense>
          <Dialogs ticket={known} actions={actions} next={next} />
        </Suspense>
      )}
    </div>
  );
}
