import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ifUnknown } from "../api/client";

/** One thing that somebody says of a customer. */
export interface Said {
  name: string;
  value: string;
  /** `agent`, `customer`, `csv`, or the name of a source. */
  source: string;
  at?: string | null;
  by?: string | null;
}

export interface Attribute extends Said {
  others?: Said[];
}

export interface SourceAnswer {
  name: string;
  kind: string;
  result?: "found" | "not-found" | "ambiguous" | null;
  at?: string | null;
  hits?: number | null;
  failedAt?: string | null;
  why?: string | null;
}

export interface Profile {
  contact: string;
  state: "known" | "unknown" | "ambiguous" | "stale" | "never-asked";
  reason?: string | null;
  vip: boolean;
  attributes: Attribute[];
  sources: SourceAnswer[];
  askedAt?: string | null;
}

/** The live line throws it away with the conversation it is shown beside. */
const key = (conversation: string) => ["conversation", conversation, "profile"];
/** What an agent asked for comes in a few seconds; the line tells of it too. */
const SOON_MILLIS = 3_000;

/** Null where this desk keeps no profiles, or the customer is out of reach. */
export const useProfile = (contact: string | undefined, conversation: string) =>
  useQuery({
    queryKey: key(conversation),
    enabled: Boolean(contact),
    queryFn: () => ifUnknown(api.get<Profile>(`/contacts/${contact}/profile`), null),
  });

function useChange<A>(conversation: string, work: (given: A) => Promise<Profile>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: (profile) => queries.setQueryData(key(conversation), profile),
  });
}

const attribute = (contact: string, name: string) => `/contacts/${contact}/attributes/${encodeURIComponent(name)}`;

export const useNoteAttribute = (contact: string, conversation: string) =>
  useChange(conversation, ({ name, value }: { name: string; value: string }) =>
    api.put<Profile>(attribute(contact, name), { body: { value } }),
  );

export const useForgetAttribute = (contact: string, conversation: string) =>
  useChange(conversation, (name: string) => api.remove<Profile>(attribute(contact, name)));

export function useRefresh(contact: string, conversation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.post<Profile>(`/contacts/${contact}/profile/refresh`, { body: {} }),
    onSuccess: () => setTimeout(() => void queries.invalidateQueries({ queryKey: key(conversation) }), SOON_MILLIS),
  });
}
