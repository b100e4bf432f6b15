import { UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { Waiting } from "../shell/Waiting";
import { useDecisions, useEarlier, useMessages } from "./api";
import classes from "./Conversation.module.css";
import { Day, One } from "./Timeline";
import { timelineOf } from "./timeline";
import type { Conversation } from "./types";

/** The customer's other conversations, above the present one; each opens in its place. */
export function Earlier({ phone, present }: { phone: string | null; present: string }) {
  const t = useT();
  const { data, error, refetch } = useEarlier(phone);
  if (error && !data) return <Failure error={error} retry={() => void refetch()} />;
  const others = data?.filter((each) => each.id !== present).sort((a, b) => a.openedAt.localeCompare(b.openedAt)) ?? [];
  if (data && others.length === 0) return <div className={classes.event}>{t("conversation.first")}</div>;
  return others.map((conversation) => <Past key={conversation.id} conversation={conversation} />);
}

function Past({ conversation }: { conversation: Conversation }) {
  const t = useT();
  const intl = useIntl();
  const [isOpen, setOpen] = useState(false);
  const when = intl.formatDate(conversation.openedAt, { dateStyle: "medium" });
  return (
    <div className={classes.past}>
      <UnstyledButton className={classes.eventHead} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        {t("conversation.earlier", { when, channel: conversation.channel })}
      </UnstyledButton>
      {isOpen && <PastMessages id={conversation.id} />}
    </div>
  );
}

/** All that was said in one of them, and why it went where it went. */
export function PastMessages({ id }: { id: string }) {
  const t = useT();
  const messages = useMessages(id);
  const decisions = useDecisions(id);
  if (messages.isPending) return <Waiting rows={3} height={40} />;
  if (messages.isLoadingError) return <Failure error={messages.error} retry={() => void messages.refetch()} />;
  const told = timelineOf(messages.data ?? [], decisions.data ?? [], [], undefined);
  if (told.length === 0) return <div className={classes.event}>{t("conversation.nothingSaid")}</div>;
  return told.map((each, at) => (
    <div key={each.id}>
      <Day at={each.at} before={told[at - 1]?.at} />
      <One happening={each} />
    </div>
  ));
}
