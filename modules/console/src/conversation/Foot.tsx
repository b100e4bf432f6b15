import { Alert, SegmentedControl } from "@mantine/core";
import { Suspense, useState } from "react";
import { useT } from "../i18n/useT";
import { lazily } from "../shell/lazily";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { Composer } from "./Composer";
import type { Message, TicketDetails } from "./types";

const TemplatePicker = lazily(() => import("./TemplatePicker"));

interface Props {
  ticket: TicketDetails;
  messages: Message[] | undefined;
  channel: string | undefined;
  /** Whether the customer may be sent templates only. */
  isClosed: boolean;
  wantsTemplate: boolean;
  want: (template: boolean) => void;
  refill: { words: string; times: number };
}

/** Below the conversation: a place to write, to whoever may be written to now. */
export function Foot({ ticket, messages, channel, isClosed, wantsTemplate, want, refill }: Props) {
  const t = useT();
  const account = useAccount();
  const [isNoting, setNoting] = useState(false);
  if (ticket.status === "resolved") return <Said word="conversation.readOnly.resolved" />;
  if (!mayOneOf(account, ["agent", "supervisor"])) return null;
  const mayReply = mayWrite(ticket, account);
  const last = messages?.at(-1)?.seq ?? 0;
  const composer = (reply: boolean) => (
    <Composer
      key={ticket.id}
      ticket={ticket}
      mayReply={reply}
      newest={messages?.findLast((each) => each.direction === "out" && each.agent !== account.login)}
      last={last}
      refill={refill}
      sendTemplate={() => want(true)}
    />
  );
  if (!mayReply) {
    return (
      <div>
        <Said word={ticket.agent ? "conversation.readOnly.other" : "conversation.readOnly.nobody"} who={ticket.agent} />
        {composer(false)}
      </div>
    );
  }
  if (!isClosed && !wantsTemplate) return composer(true);
  return (
    <div>
      {isClosed && (
        <SegmentedControl
          size="xs"
          m="xs"
          aria-label={t("conversation.mode")}
          value={isNoting ? "note" : "template"}
          onChange={(value) => setNoting(value === "note")}
          data={[
            { value: "template", label: t("conversation.template") },
            { value: "note", label: t("conversation.note") },
          ]}
        />
      )}
      {isClosed && isNoting ? (
        composer(false)
      ) : (
        <Suspense fallback={<Waiting rows={2} />}>
          <TemplatePicker
            ticket={ticket}
            last={last}
            channel={channel}
            back={isClosed ? undefined : () => want(false)}
          />
        </Suspense>
      )}
    </div>
  );
}

/** Whoever has the ticket writes to its customer; those who supervise may help out. */
export const mayWrite = (ticket: TicketDetails, account: { login: string; roles: string[] }) =>
  ticket.status === "assigned" &&
  (ticket.agent === account.login || account.roles.some((role) => role === "supervisor" || role === "administrator"));

type ReadOnly = "conversation.readOnly.resolved" | "conversation.readOnly.other" | "conversation.readOnly.nobody";

function Said({ word, who }: { word: ReadOnly; who?: string | null }) {
  const t = useT();
  return (
    <Alert color="gray" radius={0} p="xs">
      {t(word, { agent: who ?? "" })}
    </Alert>
  );
}
