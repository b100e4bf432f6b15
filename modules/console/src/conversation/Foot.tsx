import { Alert, SegmentedControl } from "@mantine/core";
import { Suspense, useCallback, useState } from "react";
import { useT } from "../i18n/useT";
import { lazily } from "../shell/lazily";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import type { Said } from "./arrived";
import { Composer } from "./Composer";
import { mayWrite } from "./mayWrite";
import { isWritten, type Parcel } from "./outbox";
import { useTakenBack } from "./sending";
import type { Content, Message, Mode, TicketDetails } from "./types";

const TemplatePicker = lazily(() => import("./TemplatePicker"));

interface Props {
  ticket: TicketDetails;
  messages: Message[] | undefined;
  channel: string | undefined;
  /** Where words go by e-mail while the customer may be sent templates only, or prefers it; masked. */
  otherWay?: string | null;
  prefersMail?: boolean;
  /** Whether the customer may be sent templates only. */
  isClosed: boolean;
  wantsTemplate: boolean;
  want: (template: boolean) => void;
}

/** Below the conversation: a place to write, to whoever may be written to now. */
export function Foot({ ticket, messages, channel, otherWay, prefersMail, isClosed, wantsTemplate, want }: Props) {
  const t = useT();
  const account = useAccount();
  const [wanted, setMode] = useState<Mode>("reply");
  const [given, setGiven] = useState<Content["template"]>();
  const take = useCallback(
    (parcel: Parcel) => {
      if (!isWritten(parcel)) return;
      const template = (parcel.what as Said).content?.template;
      setMode(parcel.kind as Mode);
      setGiven(template);
      want(Boolean(template));
    },
    [want],
  );
  useTakenBack(ticket.id, take);
  const leave = () => {
    setGiven(undefined);
    want(false);
  };
  if (ticket.status === "resolved") return <ReadOnly word="conversation.readOnly.resolved" />;
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
      mode={reply ? wanted : "note"}
      setMode={setMode}
      sendTemplate={() => want(true)}
    />
  );
  if (!mayReply) {
    return (
      <div>
        <ReadOnly
          word={ticket.agent ? "conversation.readOnly.other" : "conversation.readOnly.nobody"}
          who={ticket.agent}
        />
        {composer(false)}
      </div>
    );
  }
  const goesByMail = otherWay && (isClosed || prefersMail);
  if (!isClosed && !wantsTemplate && !goesByMail) return composer(true);
  if (goesByMail && !wantsTemplate) {
    return (
      <div>
        <Alert
          color="blue"
          radius={0}
          p="xs"
          role="status"
          title={prefersMail ? t("conversation.prefersMail") : undefined}
        >
          {t(isClosed ? "conversation.otherWay" : "conversation.otherWay.chosen", { address: otherWay })}
        </Alert>
        {composer(true)}
      </div>
    );
  }
  return (
    <div>
      {isClosed && !otherWay && (
        <SegmentedControl
          size="xs"
          m="xs"
          aria-label={t("conversation.mode")}
          value={wanted === "note" ? "note" : "template"}
          onChange={(value) => setMode(value === "note" ? "note" : "reply")}
          data={[
            { value: "template", label: t("conversation.template") },
            { value: "note", label: t("conversation.note") },
          ]}
        />
      )}
      {isClosed && wanted === "note" ? (
        composer(false)
      ) : (
        <Suspense fallback={<Waiting rows={2} />}>
          <TemplatePicker
            key={given?.name}
            given={given}
            ticket={ticket}
            last={last}
            channel={channel}
            sent={leave}
            back={isClosed && !otherWay ? undefined : leave}
          />
        </Suspense>
      )}
    </div>
  );
}

type Why = "conversation.readOnly.resolved" | "conversation.readOnly.other" | "conversation.readOnly.nobody";

function ReadOnly({ word, who }: { word: Why; who?: string | null }) {
  const t = useT();
  return (
    <Alert color="gray" radius={0} p="xs">
      {t(word, { agent: who ?? "" })}
    </Alert>
  );
}
