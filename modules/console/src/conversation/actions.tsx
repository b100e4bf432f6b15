import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useMemo, useState } from "react";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { usePreferences } from "../shell/preferences";
import { useAccount } from "../shell/session";
import { type Action, useActions } from "../shell/shortcuts";
import { useFailed } from "../shell/useFailed";
import { commands } from "./api";
import type { Command, Given } from "./commandWords";
import { isLead, mayWrite } from "./mayWrite";
import { isWritten, outbox, type Parcel } from "./outbox";
import { useTakenBack } from "./sending";
import type { TicketDetails } from "./types";
import { offerUndo } from "./UndoToast";

export type Asking = Command | "resolve-next";

export interface TicketActions {
  main: Action[];
  more: Action[];
  asking: Asking | null;
  /** What was answered before, to a command that was taken back or refused. */
  given: Partial<Record<Command, Given>>;
  ask: (what: Asking | null) => void;
  /** Carries a command out once it can no longer be taken back; what can be given back by itself leaves at once. */
  carryOut: (command: Command, body: object, word?: Word) => void;
}

/** What the signed-in person can do with this ticket, as buttons, keys and palette entries. */
export function useTicketActions(ticket: TicketDetails | undefined): TicketActions {
  const t = useT();
  const failed = useFailed();
  const account = useAccount();
  const queries = useQueryClient();
  const { undoSeconds } = usePreferences().preferences;
  const [asking, ask] = useState<Asking | null>(null);
  const [given, setGiven] = useState<TicketActions["given"]>({});
  const id = ticket?.id ?? "";
  const whom = ticket?.contact.name ?? ticket?.contact.phone ?? "";

  const take = useCallback((parcel: Parcel) => {
    if (isWritten(parcel)) return;
    setGiven((before) => ({ ...before, [parcel.kind]: parcel.what as Given }));
    if (parcel.state === "failed") ask(parcel.kind as Command);
  }, []);
  useTakenBack(id, take);

  return useTicketActionsOf(
    ticket,
    account,
    useMemo(() => {
      const renew = () => {
        for (const key of [["ticket", id], ["tickets"], ["views"]]) void queries.invalidateQueries({ queryKey: key });
      };
      return {
        asking,
        given,
        ask,
        now: (work: Promise<unknown>) => void work.then(renew, failed),
        carryOut: (command: Command, body: object, word?: Word) => {
          const seconds = word ? undoSeconds : 0;
          const parcel = outbox.put(id, command, body, seconds, { whom });
          if (word) offerUndo(parcel, t(word));
        },
      };
    }, [id, whom, queries, undoSeconds, asking, given, t, failed]),
  );
}

interface Doing extends Pick<TicketActions, "asking" | "given" | "ask" | "carryOut"> {
  now: (work: Promise<unknown>) => void;
}

function useTicketActionsOf(
  ticket: TicketDetails | undefined,
  account: { login: string; roles: string[] },
  doing: Doing,
) {
  const maySayWhose = ticket?.agent === account.login || isLead(account);
  const isOpen = ticket !== undefined && ticket.status !== "resolved";
  const isHeld = mayWrite(ticket, account);
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
      ...(isOpen && maySayWhose ? [action("assign", () => doing.ask("assign"), "a")] : []),
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
    return { main, more };
  }, [ticket, isOpen, isHeld, maySayWhose, isSnoozed, doing]);
  useActions(useMemo(() => [...all.main, ...all.more], [all]));
  const { asking, given, ask, carryOut } = doing;
  return { main: all.main, more: all.more, asking, given, ask, carryOut };
}
