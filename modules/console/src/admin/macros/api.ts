import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ifUnknown } from "../../api/client";
import { type Account, mayOneOf } from "../../shell/session";
import { useChange } from "../useChange";
import { lack, MOST_STEPS, type Step, tidy } from "./steps";

/** What somebody writes of a macro. */
export interface MacroWish {
  /** The word by which programs call it. */
  name: string;
  title: string;
  /** Null for the whole desk's. */
  team?: string | null;
  steps: Step[];
}

export interface MacroCard extends MacroWish {
  id: string;
  changedAt: string;
  changedBy: string;
}

export const KEY = "macros";
const NAME = /^[\p{L}\d][\p{L}\d._-]{0,39}$/u;
export const path = (id: string) => `/macros/${id}`;

/** Null where this desk has none. */
export const useMacros = () =>
  useQuery({
    queryKey: [KEY, "kept"],
    queryFn: () =>
      ifUnknown(
        api.get<{ items: MacroCard[] }>("/macros").then(({ items }) => items),
        null,
      ),
  });

export const wishOf = ({ name, title, team, steps }: MacroWish): MacroWish => ({
  name: name.trim().toLowerCase(),
  title: title.trim(),
  team: team || null,
  steps: steps.map(tidy),
});

/** Whether the desk would take it. */
export const isFine = (wish: MacroWish) => {
  const { name, title, steps } = wishOf(wish);
  const areComplete = steps.every((step, place) => lack(step, place === steps.length - 1) === null);
  return NAME.test(name) && title !== "" && steps.length > 0 && steps.length <= MOST_STEPS && areComplete;
};

/** Who supervises some teams only, writes for these only. */
export const mayWriteFor = (account: Account, team: string | null | undefined) =>
  mayOneOf(account, ["supervisor"]) && (account.teams.length === 0 || (team != null && account.teams.includes(team)));

export const useAdd = () => useChange(KEY, (wish: MacroWish) => api.post<MacroCard>("/macros", { body: wishOf(wish) }));

/** As it was read, or not at all: then it is read anew. */
export function useRemove() {
  const queries = useQueryClient();
  const remove = useChange(KEY, ({ id, tag }: { id: string; tag: string | null }) =>
    api.remove<void>(path(id), { match: tag }),
  );
  return {
    ...remove,
    ask: (id: string, tag: string | null, done: () => void) =>
      remove.mutate(
        { id, tag },
        { onSuccess: done, onError: () => void queries.invalidateQueries({ queryKey: ["kept", path(id)] }) },
      ),
  };
}
