import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ifUnknown, type Page } from "../../api/client";
import type { Values } from "../values";

export interface Words {
  es: string;
  en: string;
  pt: string;
}

/** Something that is filled in; the desk says what, so that a new vendor needs nothing here. */
export interface Field {
  name: string;
  kind: "TEXT" | "URL" | "LIST" | "NUMBER" | "CHOICE" | "SWITCH";
  required: boolean;
  /** The desk makes it, and shows it once. */
  made: boolean;
  label: Words;
  hint?: Words | null;
  options: string[];
}

export interface Kind {
  kind: string;
  title: Words;
  /** The other side calls an address of ours. */
  called: boolean;
  settings: Field[];
  secrets: Field[];
}

export type State = "off" | "new" | "ok" | "failing" | "paused";

/** A system around the desk; of its secrets only the names are told, but for those that were just made. */
export interface Integration {
  name: string;
  kind: string;
  on: boolean;
  settings: Values;
  secrets: string[];
  state: State;
  failingSince?: string | null;
  pausedUntil?: string | null;
  why?: string | null;
  offWhy?: string | null;
  callback?: string | null;
  changedAt: string;
  changedBy: string;
  issued?: Values | null;
}

export interface IntegrationForm {
  kind: string;
  on: boolean;
  settings: Values;
  /** Those that are entered now; the others stay as they are. */
  secrets: Values;
}

export type DeliveryState = "waiting" | "delivered" | "failed" | "given_up";
export const DELIVERY_STATES: DeliveryState[] = ["waiting", "delivered", "failed", "given_up"];

export interface Delivery {
  id: string;
  event: string;
  state: DeliveryState;
  attempts: number;
  conversation?: string | null;
  status?: number | null;
  answer?: string | null;
  why?: string | null;
  at: string;
  triedAt?: string | null;
  nextAt?: string | null;
}

export interface Checkup {
  good: boolean;
  words?: string | null;
  known?: Values | null;
}

export const KEY = "integrations";
export const path = (name: string) => `/integrations/${encodeURIComponent(name)}`;

/** Null where this desk has no integrations. */
export const useIntegrations = () =>
  useQuery({
    queryKey: [KEY],
    queryFn: () =>
      ifUnknown(
        api.get<Page<Integration>>("/integrations").then(({ items }) => items),
        null,
      ),
  });

export const useKinds = () =>
  useQuery({
    queryKey: [KEY, "kinds"],
    staleTime: Number.POSITIVE_INFINITY,
    queryFn: () => api.get<Page<Kind>>("/integrations/kinds").then(({ items }) => items),
  });

function useChanged() {
  const queries = useQueryClient();
  return () => void queries.invalidateQueries({ queryKey: [KEY] });
}

export const useAdd = () => {
  const changed = useChanged();
  return useMutation({
    mutationFn: ({ name, form }: { name: string; form: IntegrationForm }) =>
      api.put<Integration>(path(name), { body: form }),
    onSuccess: changed,
  });
};

export function useRemove(name: string) {
  const changed = useChanged();
  return useMutation({ mutationFn: (match: string | null) => api.remove(path(name), { match }), onSuccess: changed });
}

/** Really calls the other side. */
export const useCheck = (name: string) =>
  useMutation({ mutationFn: () => api.post<Checkup>(`${path(name)}/check`, { body: {} }) });

/** A new secret of the desk's making: the answer is the only time that it is seen. */
export function useRotate(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (secret: string) => api.post<Integration>(`${path(name)}/secrets/${secret}/rotate`, { body: {} }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: ["kept", path(name)] }),
  });
}

export const useDeliveries = (name: string, state: DeliveryState | undefined) =>
  useInfiniteQuery({
    queryKey: [KEY, name, "deliveries", state],
    initialPageParam: null as string | null,
    queryFn: ({ pageParam }) =>
      api.get<Page<Delivery>>(`${path(name)}/deliveries`, { query: { state, cursor: pageParam, limit: 50 } }),
    getNextPageParam: ({ next }) => next,
  });

export function useReplay(name: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (id: string) => api.post<Delivery>(`/integrations/deliveries/${id}/replay`, { body: {} }),
    onSuccess: () => void queries.invalidateQueries({ queryKey: [KEY, name, "deliveries"] }),
  });
}
