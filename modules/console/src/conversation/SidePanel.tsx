import { Badge, Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useIntl } from "react-intl";
import { Profile } from "../customer/Profile";
import { Brief } from "../handover/Brief";
import { Loan } from "../handover/Loan";
import { Macros } from "../handover/Macros";
import { useT } from "../i18n/useT";
import { useConsents, useConversation, useEarlier } from "./api";
import classes from "./Conversation.module.css";
import { countdown, useNow } from "./time";
import type { Clock, TicketDetails } from "./types";

/** Beside the conversation: the work there is, and the customer it is for. */
export function SidePanel({ ticket }: { ticket: TicketDetails }) {
  const t = useT();
  return (
    <aside className={classes.side} aria-label={t("conversation.panel")}>
      <Stack gap="md">
        <Macros ticket={ticket} />
        <Loan ticket={ticket} />
        <Brief ticket={ticket.id} because={ticket.because} />
        {(ticket.clocks?.length ?? 0) > 0 && (
          <Part title={t("conversation.clocks")}>
            {ticket.clocks?.map((clock) => (
              <ClockLine key={`${clock.clock}${clock.dueAt}`} clock={clock} />
            ))}
          </Part>
        )}
        <Facts ticket={ticket} />
        <Customer ticket={ticket} />
      </Stack>
    </aside>
  );
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section>
      <Text component="h3" size="xs" fw={700} c="dimmed" mb={4}>
        {title}
      </Text>
      {children}
    </section>
  );
}

function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={classes.pair}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function ClockLine({ clock }: { clock: Clock }) {
  const t = useT();
  const now = useNow();
  const due = Date.parse(clock.dueAt);
  const state = clock.breachedAt ? "broken" : clock.stoppedAt ? "kept" : due < now ? "broken" : "running";
  return (
    <div className={classes.pair}>
      <span>{t(`conversation.clock.${clock.clock}`)}</span>
      <Badge
        size="sm"
        variant="light"
        tt="none"
        color={state === "broken" ? "red" : state === "kept" ? "green" : "gray"}
      >
        {clock.stoppedAt ? t(`conversation.clock.${state}` as "conversation.clock.kept") : countdown(due, now)}
      </Badge>
    </div>
  );
}

function Facts({ ticket }: { ticket: TicketDetails }) {
  const t = useT();
  return (
    <Part title={t("conversation.ticket")}>
      <dl className={classes.facts}>
        <Pair name={t("ticket.team")}>{ticket.team}</Pair>
        <Pair name={t("ticket.tier")}>{ticket.tier}</Pair>
        <Pair name={t("ticket.priority")}>{t(`inbox.priority.${ticket.priority}`)}</Pair>
        {Object.entries(ticket.details ?? {}).map(([name, value]) => (
          <Pair key={name} name={name}>
            {value}
          </Pair>
        ))}
        {ticket.outcome && <Pair name={t("ticket.outcome")}>{ticket.outcome}</Pair>}
        {ticket.survey && ticket.survey.state !== "none" && (
          <Pair name={t("conversation.survey")}>
            {t(`conversation.survey.${ticket.survey.state}`)} {ticket.survey.mark ?? ticket.survey.reason}
          </Pair>
        )}
      </dl>
      {ticket.tags?.map((tag) => (
        <Badge key={tag} size="sm" variant="outline" color="gray" mr={4}>
          {tag}
        </Badge>
      ))}
    </Part>
  );
}

function Customer({ ticket }: { ticket: TicketDetails }) {
  const t = useT();
  const intl = useIntl();
  const { data: conversation } = useConversation(ticket.conversation);
  const { data: consents = [] } = useConsents(ticket.conversation);
  const { data: all = [] } = useEarlier(ticket.contact.phone);
  const since = all.map((each) => each.openedAt).sort()[0];
  return (
    <Part title={t("conversation.customer")}>
      <dl className={classes.facts}>
        <Pair name={t("conversation.name")}>{ticket.contact.name ?? "–"}</Pair>
        <Pair name={t("conversation.phone")}>
          {ticket.contact.phone ? `+${ticket.contact.phone}` : (conversation?.userId ?? "–")}
        </Pair>
        {ticket.language && <Pair name={t("shell.language")}>{ticket.language}</Pair>}
        {conversation && <Pair name={t("conversation.channel")}>{conversation.channel}</Pair>}
        {since && <Pair name={t("conversation.since")}>{intl.formatDate(since, { dateStyle: "medium" })}</Pair>}
        <Pair name={t("conversation.conversations")}>{Math.max(1, all.length)}</Pair>
        {consents.slice(0, 3).map((consent) => (
          <Pair key={`${consent.category}${consent.at}`} name={consent.category ?? t("conversation.consent")}>
            {consent.wish ?? consent.word}
          </Pair>
        ))}
      </dl>
      {conversation?.unreachable && (
        <Text size="sm" c="red">
          {t("conversation.unreachable")}
        </Text>
      )}
      {(conversation?.conflicts?.length ?? 0) > 0 && <Text size="sm">{t("conversation.conflict")}</Text>}
      <Profile contact={conversation?.contact} conversation={ticket.conversation} />
    </Part>
  );
}
