import { useMemo } from "react";
import { outbox } from "../conversation/outbox";
import type { TicketCard } from "../conversation/types";
import { type Action, useActions } from "../shell/shortcuts";
import type { View } from "./api";
import type { InboxSearch } from "./route";
import type { Selection } from "./useSelection";

interface Doing {
  step: (by: number) => void;
  open: (ticket: string | undefined) => void;
  go: (change: Partial<InboxSearch>) => void;
  search: () => void;
  edit: (what: "filter" | "view") => void;
  /** The ticket that is open: its words can be taken back. */
  about: string;
  /** The ticket that keys are about. */
  pickedOne: TicketCard | undefined;
  selection: Selection;
  views: View[] | undefined;
  mayChangeView: boolean;
}

/** What can be done with the list by key and from the palette. */
export function useInboxActions({
  step,
  open,
  go,
  search,
  edit,
  about,
  pickedOne,
  selection,
  views,
  mayChangeView,
}: Doing) {
  useActions(
    useMemo<Action[]>(() => {
      const action = (name: string, keys: string | undefined, run: () => void, more: Partial<Action> = {}): Action => ({
        id: `inbox.${name}`,
        word: `inbox.${name}` as Action["word"],
        group: "inbox.title",
        keys,
        run,
        ...more,
      });
      const close = () => (selection.tickets.length > 0 ? selection.clear() : open(undefined));
      return [
        action("next", "j", () => step(1)),
        action("previous", "k", () => step(-1)),
        action("open", "enter", () => open(pickedOne?.id), { keyOnly: true }),
        action("search", "/", search),
        action("close", "escape", close, { keyOnly: true }),
        action("choose", "x", () => pickedOne && selection.toggle(pickedOne.id), { word: "inbox.choose.this" }),
        action("chooseAll", "shift+x", selection.all, { word: "inbox.choose.all" }),
        action("filter", "f", () => edit("filter"), { word: "filter.title" }),
        ...(mayChangeView ? [action("changeView", undefined, () => edit("view"), { word: "filter.changeThis" })] : []),
        action("undo", "z", () => outbox.takeBackLast(about), {
          id: "ticket.undo",
          word: "ticket.undo",
          group: "inbox.conversation",
        }),
        ...(views ?? []).map((each) =>
          action(`view.${each.id}`, undefined, () => go({ view: each.id, ticket: undefined, filter: undefined }), {
            word: each.scope === "system" ? (`inbox.view.${each.id}` as Action["word"]) : "inbox.ownView",
            label: each.name && each.scope !== "system" ? each.name : undefined,
            group: "inbox.views",
          }),
        ),
      ];
    }, [step, open, go, search, edit, pickedOne, selection, about, views, mayChangeView]),
  );
}
