import { notifications } from "@mantine/notifications";
import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { type Answer, api, ifUnknown, Problem } from "../api/client";
import { useT } from "../i18n/useT";

const OTHERS_CAME_FIRST = 412;

/** Something kept with an ETag; null where this desk does not know it. */
export const useKept = <A>(path: string, enabled = true) =>
  useQuery<Answer<A> | null>({
    queryKey: ["kept", path],
    enabled,
    queryFn: () => ifUnknown(api.tagged<A>(path), null),
  });

/** What is saved of one thing stands in the list of all as well. */
export function useFreshList(list: string, tag: string | null) {
  const queries = useQueryClient();
  // biome-ignore lint/correctness/useExhaustiveDependencies: each version of it counts
  useEffect(() => void queries.invalidateQueries({ queryKey: [list] }), [queries, list, tag]);
}

interface Draft<A> {
  /** What was read when the first change was made: whoever saves must have seen what they change. */
  base: Answer<A>;
  mine: A;
}

/** Edits what is kept at a path. If somebody else saved in the meantime, `theirs` is what they saved, and nothing is overwritten. */
export function useEditing<A>(path: string, kept: Answer<A>, bodyOf: (value: A) => unknown = (value) => value) {
  const t = useT();
  const queries = useQueryClient();
  const [draft, setDraft] = useState<Draft<A> | null>(null);
  const [theirs, setTheirs] = useState<Answer<A> | null>(null);
  const [error, setError] = useState<unknown>(null);
  const [saving, setSaving] = useState(false);

  async function put(mine: A, tag: string | null) {
    setSaving(true);
    setError(null);
    try {
      queries.setQueryData(["kept", path], await api.putTagged<A>(path, { body: bodyOf(mine), match: tag }));
      setDraft(null);
      setTheirs(null);
      notifications.show({ message: t("admin.saved") });
    } catch (problem) {
      if (problem instanceof Problem && problem.status === OTHERS_CAME_FIRST) await compare();
      else setError(problem);
    } finally {
      setSaving(false);
    }
  }

  async function compare() {
    try {
      setTheirs(await api.tagged<A>(path));
    } catch (problem) {
      setError(problem);
    }
  }

  const value = draft?.mine ?? kept.data;
  return {
    value,
    dirty: draft !== null,
    saving,
    error,
    theirs: theirs?.data ?? null,
    set: (change: Partial<A>) => setDraft({ base: draft?.base ?? kept, mine: { ...value, ...change } }),
    save: () => put(value, (draft?.base ?? kept).tag),
    keepMine: () => theirs && void put(value, theirs.tag),
    takeTheirs: () => {
      if (theirs) queries.setQueryData(["kept", path], theirs);
      setDraft(null);
      setTheirs(null);
    },
    forget: () => setDraft(null),
  };
}
