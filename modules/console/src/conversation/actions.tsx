import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo, useState } from "react";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { usePreferences } from "../shell/preferences";
import { useAccount } from "../shell/session";
import { type Action, useActions } from "../shell/shortcuts";
import { commands } from "./api";
import { outbox } from "./outbox";
import type { TicketDetails } from "./types";
import { UndoToast } from "./UndoToast";

export type Asking = "transfer" | "assign" | "snooze" | "resolve" | "resolve-next" | "release" | "hand-back" | "tags";

export interface TicketActions {
  main: Action[];
  more: Action[];
  asking: Asking | null;
  ask: (what: Asking | null) => void;
  /** Carries a command out once it can no longer be taken back. */
  carryOut: (action: string, body: object, word: Word) => void;
}

/** What the signed-in person can do with this ticket, as buttons, keys and palette entries. */
export function useTicketActions(ticket: TicketDetails | undefined): TicketActions {
  const t = useT();
  const plainly = usePlainly();
  const account = useAccount();
  const queries = useQueryClient();
  const { undoSeconds } = usePreferences().preferences;
  const [asking, ask] = useState<Asking | null>(null);
  const id = ticket?.id ?? "";

  return useTicketActionsOf(
    ticket,
    account,
    useMemo(() => {
      const renew = () => {
        for (const key of [["ticket", id], ["tickets"], ["views"]]) void queries.invalidateQueries({ queryKey: key });
      };
      const failed = (error: unknown) =>
        notifications.show({ color: "red", title: t("shell.failed"), message: plainly(error) });
      return {
        asking,
        ask,
        now: (work: Promise<unknown>) => void work.then(renew, failed),
        carryOut: (action: string, body: object, word: Word) => {
          const parcel = outbox.put(id, action, body, undoSeconds, async (key, alive) => {
            notifications.hide(`undo-${key}`);
            try {
              const done = await commands.act(id, action, body, key, alive);
              if (action === "resolve") tellOfSurvey(done);
            } catch (error) {
              failed(error);
            } finally {
              outbox.forget(key);
              renew();
            }
          });
          if (undoSeconds > 0) {
            notifications.show({
              id: `undo-${parcel.id}`,
              autoClose: undoSeconds * 1000,
              withCloseButton: false,
              message: <UndoToast words={t(word)} undo={() => outbox.takeBack(parcel.id)} id={`undo-${parcel.id}`} />,
            });
          }
        },
      };

      function tellOfSurvey(done: TicketDetails | undefined) {
        if (done?.survey?.state !== "not-sent") return;
        notifications.show({
          color: "orange",
          message: t("conversation.surveyNotSent", { reason: done.survey.reason ?? "" }),
        });
      }
    }, [id, queries, undoSeconds, asking, t, plainly]),
  );
}

interface Doing {
  asking: Asking | null;
  ask: (what: Asking | null) => void;
  now: (work: Promise<unknown>) => void;
  carryOut: TicketActions["carryOut"];
}

function useTicketActionsOf(
  ticket: TicketDetails | undefined,
  account: { login: string; roles: string[] },
  doing: Doing,
) {
  const isMine = ticket?.agent === account.login;
  const isLead = account.roles.some((role) => role === "supervisor" || role === "administrator");
  const isOpen = ticket !== undefined && ticket.status !== "resolved";
  const isHeld = ticket?.status === "assigned" && (isMine || isLead);
  const isSnoozed = Boolean(ticket?.snoozedUntil || ticket?.snoozedForReply);
  const all = useMemo(() => {
    const action = (name: string, run: () => void, keys?: string, more: Partial<Action> = {}): Action => ({
      id: `ticket.${name}`,
      word: `ticket.${name}` as Word,
      group: "inbox.conversation",
      keys,
      run,
      ...more,
    });
    const id = ticket?.id ?? "";
    const main = [
      ...(isOpen && !ticket?.agent ? [action("claim", () => doing.now(commands.claim(id)), "c")] : []),
      ...(isHeld ? [action("transfer", () => doing.ask("transfer"), "t")] : []),
      ...(isHeld && !isSnoozed ? [action("snooze", () => doing.ask("snooze"), "h")] : []),
      ...(isHeld && isSnoozed ? [action("wake", () => doing.now(commands.wake(id)), "h")] : []),
      ...(isHeld ? [action("resolve", () => doing.ask("resolve"), "e")] : []),
    ];
    const more = [
      ...(isOpen && (isMine || isLead) ? [action("assign", () => doing.ask("assign"), "a")] : []),
      ...(isHeld
        ? [
            action("resolveNext", () => doing.ask("resolve-next"), "shift+e"),
            action("release", () => doing.ask("release")),
            action("handBack", () => doing.ask("hand-back")),
            action("tags", () => doing.ask("tags"), "l"),
          ]
        : []),
      ...(ticket ? [action("unread", () => doing.now(commands.unread(id)), "u")] : []),
    ];
    const undo = action("undo", () => outbox.takeBackLast(), "z");
    return { main, more, undo };
  }, [ticket, isOpen, isHeld, isMine, isLead, isSnoozed, doing]);
  useActions(useMemo(() => [...all.main, ...all.more, all.undo], [all]));
  return { main: all.main, more: all.more, asking: doing.asking, ask: doing.ask, carryOut: doing.carryOut };
}
