import { Alert } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { lazy, Suspense, useEffect, useState } from "react";
import { useT } from "../i18n/useT";
import { useLive } from "../live/context";
import { Failure } from "../shell/Failure";
import { useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { useTicketActions } from "./actions";
import { commands, useConversation, useMessages, useTicket } from "./api";
import { Composer } from "./Composer";
import classes from "./Conversation.module.css";
import { Header } from "./Header";
import { outbox } from "./outbox";
import { SidePanel } from "./SidePanel";
import { TemplatePicker } from "./TemplatePicker";
import { Timeline } from "./Timeline";
import { useNow, windowEnd } from "./time";
import type { Message } from "./types";
import { Viewers } from "./Viewers";

const Dialogs = lazy(() => import("./Dialogs"));

interface Props {
  ticket: string;
  close: () => void;
  /** Opens the next ticket of the list. */
  next: () => void;
}

/** One ticket: what was said, what can be answered, and what there is to know. */
export default function ConversationPane({ ticket: id, close, next }: Props) {
  const t = useT();
  const account = useAccount();
  const queries = useQueryClient();
  const { look } = useLive();
  const ticket = useTicket(id);
  const conversation = useConversation(ticket.data?.conversation);
  const messages = useMessages(ticket.data?.conversation).data;
  const actions = useTicketActions(ticket.data, next);
  const [wantsTemplate, setWantsTemplate] = useState(false);
  const [refill, setRefill] = useState({ words: "", times: 0 });
  const now = useNow();

  const where = ticket.data?.conversation;
  useEffect(() => {
    if (where) look(where, "viewing");
    return () => look(null, "viewing");
  }, [where, look]);
  const lastIn = messages?.findLast((message) => message.direction === "in");
  const lastInId = lastIn?.id;
  useEffect(() => {
    if (!lastInId || document.hidden) return;
    void commands.read(id).then(
      () => {
        void queries.invalidateQueries({ queryKey: ["tickets"] });
        void queries.invalidateQueries({ queryKey: ["views"] });
      },
      () => {},
    );
  }, [id, lastInId, queries]);

  if (ticket.isError) return <Failure error={ticket.error} retry={() => void ticket.refetch()} />;
  if (!ticket.data) return <Waiting />;
  const known = ticket.data;
  const ends = windowEnd(known.windowClosesAt, lastIn?.at ?? conversation.data?.lastInboundAt);
  const isClosed = ends === null ? messages !== undefined : ends <= now;
  const isMine = known.status === "assigned" && known.agent === account.login;
  const others = messages?.findLast((each) => each.direction === "out" && each.agent !== account.login);
  const last = messages?.at(-1)?.seq ?? 0;
  const again = (message: Message) => {
    const said =
      message.content && message.kind !== "text" ? { content: message.content } : { text: message.text ?? "" };
    outbox.put(id, "reply", { ...said, after: last }, 0, (key, alive) => commands.write(id, said, key, alive));
  };
  const renew = () => void queries.invalidateQueries({ queryKey: ["ticket", id] });

  return (
    <div className={classes.pane}>
      <Header ticket={known} windowEnds={ends} actions={actions} close={close} />
      <Viewers />
      <Timeline
        ticket={known}
        again={isMine && !isClosed ? again : undefined}
        template={() => setWantsTemplate(true)}
        edit={(words) => setRefill(({ times }) => ({ words, times: times + 1 }))}
      />
      {!isMine ? (
        <Alert color="gray" radius={0} p="xs">
          {t(
            known.status === "resolved"
              ? "conversation.readOnly.resolved"
              : known.agent
                ? "conversation.readOnly.other"
                : "conversation.readOnly.nobody",
            {
              agent: known.agent ?? "",
            },
          )}
        </Alert>
      ) : isClosed || wantsTemplate ? (
        <TemplatePicker
          ticket={known}
          last={last}
          channel={conversation.data?.channel}
          back={isClosed ? undefined : () => setWantsTemplate(false)}
        />
      ) : (
        <Composer
          key={id}
          ticket={known}
          newest={others}
          last={last}
          refill={refill}
          sendTemplate={() => setWantsTemplate(true)}
        />
      )}
      <SidePanel ticket={known} />
      {actions.asking && (
        <Suspense>
          <Dialogs ticket={known} actions={actions} next={next} renew={renew} />
        </Suspense>
      )}
    </div>
  );
}
