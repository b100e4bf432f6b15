import { Avatar, Badge, Text, UnstyledButton } from "@mantine/core";
import type { MouseEvent } from "react";
import { brief, countdown } from "../conversation/time";
import type { TicketCard } from "../conversation/types";
import { useT } from "../i18n/useT";
import { initials } from "../shell/initials";
import classes from "./Inbox.module.css";

const HOUR_MILLIS = 3_600_000;
const PRIORITY_COLORS = { baja: "gray", normal: "gray", alta: "orange", urgente: "red" };
const MOST_TAGS = 2;

interface Props {
  ticket: TicketCard;
  isOpen: boolean;
  isPicked: boolean;
  now: number;
  pick: (event: MouseEvent) => void;
}

/** One ticket in the list: who, what last, and what is pressing. */
export function TicketRow({ ticket, isOpen, isPicked, now, pick }: Props) {
  const t = useT();
  const { contact, unread = 0 } = ticket;
  const name = contact.name ?? contact.phone ?? t("inbox.nobody");
  const at = Date.parse(ticket.lastAt ?? ticket.openedAt);
  const last = ticket.lastText ?? ticket.because.join(" · ");
  return (
    <UnstyledButton
      className={classes.row}
      aria-current={isOpen}
      data-picked={isPicked || undefined}
      data-unread={unread > 0 || undefined}
      onClick={pick}
    >
      <Avatar radius="xl" size={38} color="relevo">
        {initials(contact.name)}
      </Avatar>
      <div>
        <div className={classes.line}>
          <span className={classes.name}>{name}</span>
          <Text component="span" size="xs" c="dimmed">
            {brief(at, now)}
          </Text>
        </div>
        <div className={classes.line}>
          <span className={classes.last}>
            {ticket.draft && (
              <Text component="span" inherit c="red" fw={600}>
                {t("inbox.draft")}{" "}
              </Text>
            )}
            {ticket.lastFrom === "agent" && `${t("inbox.we")} `}
            {last}
          </span>
          {unread > 0 && (
            <Badge size="sm" circle={unread < 10} aria-label={t("inbox.unread", { count: unread })}>
              {unread}
            </Badge>
          )}
        </div>
        <Marks ticket={ticket} now={now} />
      </div>
    </UnstyledButton>
  );
}

function Marks({ ticket, now }: { ticket: TicketCard; now: number }) {
  const t = useT();
  const due = ticket.dueAt ? Date.parse(ticket.dueAt) : null;
  const closes = ticket.windowClosesAt ? Date.parse(ticket.windowClosesAt) : null;
  return (
    <span className={classes.marks}>
      {ticket.priority !== "normal" && (
        <Badge size="xs" tt="none" variant="light" color={PRIORITY_COLORS[ticket.priority]}>
          {t(`inbox.priority.${ticket.priority}`)}
        </Badge>
      )}
      {due !== null && (
        <Badge
          size="xs"
          tt="none"
          variant="light"
          color={due < now ? "red" : due - now < HOUR_MILLIS ? "orange" : "gray"}
        >
          {t(due < now ? "inbox.late" : "inbox.due", { time: countdown(due, now) })}
        </Badge>
      )}
      {closes !== null && closes - now < HOUR_MILLIS && (
        <Badge size="xs" tt="none" variant="light" color={closes < now ? "red" : "orange"}>
          {closes < now ? t("inbox.windowClosed") : t("inbox.window", { time: countdown(closes, now) })}
        </Badge>
      )}
      {(ticket.snoozedUntil || ticket.snoozedForReply) && (
        <Badge size="xs" tt="none" variant="light" color="violet">
          {t("inbox.snoozed")}
        </Badge>
      )}
      <Badge size="xs" tt="none" variant="light" color="gray">
        {t("inbox.tier", { tier: ticket.tier })} · {ticket.team}
      </Badge>
      {ticket.language && (
        <Badge size="xs" tt="none" variant="light" color="gray">
          {ticket.language}
        </Badge>
      )}
      {ticket.tags?.slice(0, MOST_TAGS).map((tag) => (
        <Badge key={tag} size="xs" tt="none" variant="outline" color="gray">
          {tag}
        </Badge>
      ))}
    </span>
  );
}
