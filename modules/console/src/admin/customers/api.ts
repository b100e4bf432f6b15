import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ifUnknown, type Page } from "../../api/client";
import type { Values } from "../values";

/** A system that is asked about customers; of its secrets only the names are told. */
export interface Source {
  name: string;
  kind: string;
  rank: number;
  settings: Values;
  mapping: Values;
  secrets: string[];
  state: "new" | "ok" | "failing" | "paused";
  answeredAt?: string | null;
  failingSince?: string | null;
  pausedUntil?: string | null;
  why?: string | null;
  changedAt: string;
  changedBy: string;
}

export interface SourceForm {
  kind: string;
  rank: number;
  settings: Values;
  mapping: Values;
  /** Those that are entered now; the others stay as they are. */
  secrets: Values;
}

export interface Checked {
  result: "found" | "not-found" | "ambiguous" | "away";
  attributes?: Values | null;
  hits?: number | null;
  why?: string | null;
}

export const KEY = "customer-sources";
export const path = (name: string) => `/customer-sources/${encodeURIComponent(name)}`;

/** Null where this desk keeps no profiles. */
export const useSources = () =>
  useQuery({
    queryKey: [KEY],
    queryFn: () =>
      ifUnknown(
        api.get<Page<Source>>("/customer-sources").then(({ items }) => items),
        null,
      ),
  });

function useChanged() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [KEY] });
}

export function useAdd() {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ name, form }: { name: string; form: SourceForm }) => api.put<Source>(path(name), { body: form }),
    onSuccess: changed,
  });
}

export function useRemove(name: string) {
  const changed = useChanged();
  return useMutation({
    mutationFn: (match: string | null) => api.remove(path(name), { match }),
    onSuccess: changed,
  });
}

/** Asks the source now, about one phone. */
export const useCheck = (name: string) =>
  useMutation({ mutationFn: (phone: string) => api.post<Checked>(`${path(name)}/check`, { body: { phone } }) });
