import { useQuery } from "@tanstack/react-query";
import { api, ifUnknown } from "../../api/client";
import type { Language } from "../../i18n/words";
import { useChange } from "../useChange";

export type Texts = Partial<Record<Language, string | null>>;

/** What somebody writes of a reply. */
export interface CannedWish {
  shortcut: string;
  title: string;
  /** Null for the whole desk's. */
  team?: string | null;
  texts: Texts;
}

export interface CannedReply extends CannedWish {
  id: string;
  changedAt: string;
  changedBy: string;
}

export const KEY = "canned-replies";
export const path = (id: string) => `/canned-replies/${id}`;

/** Null where this desk has none. */
export const useReplies = () =>
  useQuery({
    queryKey: [KEY],
    queryFn: () =>
      ifUnknown(
        api.get<{ items: CannedReply[] }>("/canned-replies").then(({ items }) => items),
        null,
      ),
  });

export const wishOf = ({ shortcut, title, team, texts }: CannedWish): CannedWish => ({
  shortcut: shortcut.trim().replace(/^\//, ""),
  title: title.trim(),
  team: team || null,
  texts,
});

export const useAdd = () =>
  useChange(KEY, (wish: CannedWish) => api.post<CannedReply>("/canned-replies", { body: wishOf(wish) }));
export const useRemove = () => useChange(KEY, (id: string) => api.remove<void>(path(id)));
