import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import type { TicketCard } from "../conversation/types";
import { useT } from "../i18n/useT";
import { useLive } from "../live/context";
import { usePreferences } from "../shell/preferences";
import { useAccount } from "../shell/session";
import type { View } from "./api";
import { badge, beep } from "./telling";

/** Says outside the page what is new in it: in the title, in the icon, by sound, by a note on the desktop. */
export function useUnreadTold(views: View[] | undefined) {
  const t = useT();
  const { login } = useAccount();
  const queries = useQueryClient();
  const { onEvent } = useLive();
  const { sound, desktop } = usePreferences().preferences;
  const unread = views?.find((view) => view.id === "mine")?.unread ?? 0;

  useEffect(() => {
    document.title = unread > 0 ? `(${unread}) Relevo` : "Relevo";
    badge(unread > 0);
  }, [unread]);

  const title = t("inbox.newMessage");
  useEffect(
    () =>
      onEvent(({ event, ticket, agent }) => {
        const isMine = agent === login || isHeldBy(login, ticket, queries.getQueryData<TicketCard>(["ticket", ticket]));
        if (event !== "MessageReceived" || !isMine) return;
        if (sound) beep();
        if (desktop && document.hidden && "Notification" in window && Notification.permission === "granted") {
          new Notification("Relevo", { body: title, tag: ticket ?? undefined, icon: "/relevo.svg" });
        }
      }),
    [onEvent, login, sound, desktop, queries, title],
  );
}

const isHeldBy = (login: string, id: string | null | undefined, card: TicketCard | undefined) =>
  Boolean(id) && card?.agent === login;
