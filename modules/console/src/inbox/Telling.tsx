import { useRouterState } from "@tanstack/react-router";
import { useEffect, useRef, useState } from "react";
import { api } from "../api/client";
import type { TicketDetails } from "../conversation/types";
import { useT } from "../i18n/useT";
import { useLive } from "../live/context";
import { usePreferences } from "../shell/preferences";
import { useAccount } from "../shell/session";
import { entitle } from "../shell/title";
import { useViews } from "./api";
import { newsOf, type Reader, worthALook } from "./news";
import { badge } from "./telling";
import { useTurn } from "./turn";
import { useAutoAway } from "./useAutoAway";
import { useTold } from "./useTold";

/** So long events are gathered: a ticket that is handed out at once is news to one person only. */
const PAUSE_MILLIS = 1_500;
/** More are not looked at: the list shows them. */
const MOST_READ = 20;
/** More at once are one piece of news. */
const MOST_EACH = 3;

type Told = ReturnType<typeof useTold>;

/** Says outside the page what is new in it, whatever screen is open, and to colleagues when nobody is there to hear it. */
export default function Telling() {
  const told = useTold(useTurn());
  const missed = useNewsOfTickets(told);
  useUnread(missed, told);
  useAutoAway();
  return null;
}

/** How many of one's own messages are unread: a growing number is told, whatever made it grow. */
function useUnread(missed: number, told: Told) {
  const t = useT();
  const unread = useViews().data?.find((view) => view.id === "mine")?.unread;
  const before = useRef(unread);
  const sum = (unread ?? 0) + missed;
  useEffect(() => {
    entitle({ unread: sum });
    badge(sum > 0);
  }, [sum]);
  useEffect(() => {
    if (before.current !== undefined && (unread ?? 0) > before.current) told(t("inbox.newMessage"), undefined);
    before.current = unread;
  }, [unread, told, t]);
}

/** Tells of tickets that wait in one's teams, or were given to one. @returns how many came while nobody looked */
function useNewsOfTickets(told: Told): number {
  const t = useT();
  const { onEvent } = useLive();
  const { login, teams } = useAccount();
  const { tellOf } = usePreferences().preferences;
  const open = useRouterState({ select: (state) => (state.location.search as { ticket?: string }).ticket });
  const [missed, setMissed] = useState(0);
  const reader = useRef<Reader>({ login, teams, tellOf, open });
  reader.current = { login, teams, tellOf, open };
  // What is gathered is told, however people change their settings meanwhile.
  const words = useRef({ told, t });
  words.current = { told, t };

  useEffect(() => {
    const looked = () => {
      if (!document.hidden) setMissed(0);
    };
    document.addEventListener("visibilitychange", looked);
    return () => document.removeEventListener("visibilitychange", looked);
  }, []);

  useEffect(() => {
    let ids = new Set<string>();
    let timer: ReturnType<typeof setTimeout> | undefined;
    async function tell() {
      timer = undefined;
      const asked = [...ids].slice(0, MOST_READ);
      ids = new Set();
      const found = await Promise.all(asked.map((id) => api.get<TicketDetails>(`/tickets/${id}`).catch(() => null)));
      const news = found.flatMap((ticket) => {
        const what = ticket && newsOf(ticket, reader.current);
        return what ? [{ what, ticket }] : [];
      });
      if (news.length === 0) return;
      const { told, t } = words.current;
      if (document.hidden) setMissed((before) => before + news.length);
      if (news.length > MOST_EACH) return told(t("inbox.told.many", { count: news.length }), undefined);
      for (const { what, ticket } of news) {
        const name = ticket.contact.name ?? ticket.contact.phone ?? t("inbox.nobody");
        const said =
          what === "given" ? t("inbox.told.given", { name }) : t("inbox.told.team", { team: ticket.team, name });
        told(said, ticket.id);
      }
    }
    const stop = onEvent((event) => {
      const id = worthALook(event, reader.current);
      if (!id) return;
      ids.add(id);
      timer ??= setTimeout(() => void tell(), PAUSE_MILLIS);
    });
    return () => {
      stop();
      clearTimeout(timer);
    };
  }, [onEvent]);
  return missed;
}
