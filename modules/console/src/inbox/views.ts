import { useMutation, useQueryClient } from "@tanstack/react-query";
import { api } from "../api/client";
import type { Account } from "../shell/session";
import { mayOneOf } from "../shell/session";
import type { Filter, View } from "./api";

/** A view as it is to be. */
export interface ViewWish {
  name: string;
  scope: "private" | "team";
  team?: string;
  filter: Filter;
}

/** Keeps a new view, or changes one unless somebody else did meanwhile. */
export function useKeepView(view: View | undefined) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: ViewWish) =>
      view
        ? api.put<View>(`/views/${view.id}`, { body: wish, match: `"${view.version ?? 0}"` })
        : api.post<View>("/views", { body: wish }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["views"] }),
  });
}

export function useRemoveView() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.remove<void>(`/views/${id}`),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["views"] }),
  });
}

/** Everybody changes their own; those of a team, who supervises it. */
export const mayChange = (view: View | undefined, account: Account) =>
  view?.scope === "private" || (view?.scope === "team" && mayOneOf(account, ["supervisor"]));
