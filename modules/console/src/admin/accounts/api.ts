import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ifUnknown } from "../../api/client";
import type { Role } from "../../shell/session";
import { useChange } from "../useChange";

export const ROLES: readonly Role[] = ["agent", "supervisor", "analyst", "auditor", "administrator"];

export interface AccountCard {
  id: string;
  login: string;
  name: string;
  roles: Role[];
  teams: string[];
  active: boolean;
  lockedUntil?: string;
  hasPassword: boolean;
  createdAt: string;
  changedAt: string;
}

/** The whole account as it is to be. */
export interface AccountWish {
  login?: string;
  name: string;
  roles: Role[];
  teams: string[];
  active: boolean;
  password?: string;
}

export interface SessionCard {
  id: string;
  browser?: string;
  begunAt: string;
  seenAt: string;
  endsAt: string;
  present: boolean;
}

/** By which name a provider of identities knows the owner of an account. */
export interface IdentityCard {
  issuer: string;
  subject: string;
  /** Whether roles and teams are the provider's to say. */
  follows: boolean;
  linkedBy: string;
  linkedAt: string;
}

export interface KeyCard {
  id: string;
  name: string;
  scopes: string[];
  madeBy: string;
  madeAt: string;
  usedAt?: string;
  endsAt?: string;
  revokedAt?: string;
}

export interface NewKey {
  key: KeyCard;
  secret: string;
}

export interface LogLine {
  id: number;
  at: string;
  who: string;
  act: string;
  about?: string;
  detail?: string;
  /** How often within its minute. */
  times: number;
}

const list = <A>(path: string) => api.get<{ items: A[] }>(path).then(({ items }) => items);

export const useAccounts = () => useQuery({ queryKey: ["accounts"], queryFn: () => list<AccountCard>("/accounts") });
export const useKeys = () => useQuery({ queryKey: ["keys"], queryFn: () => list<KeyCard>("/keys") });

/** Null where this desk does not show others' sessions. */
export const useSessionsOf = (account: string) =>
  useQuery({
    queryKey: ["accounts", account, "sessions"],
    queryFn: () => ifUnknown(list<SessionCard>(`/accounts/${account}/sessions`), null),
  });

/** Null for an account that is nobody's there. */
export const useIdentityOf = (account: string) =>
  useQuery({
    queryKey: ["accounts", account, "identity"],
    queryFn: () => ifUnknown(api.get<IdentityCard>(`/accounts/${account}/identity`), null),
  });

export const useLog = () =>
  useInfiniteQuery({
    queryKey: ["access-log"],
    initialPageParam: undefined as number | undefined,
    queryFn: ({ pageParam }) =>
      api.get<{ items: LogLine[]; next?: number | null }>("/access-log", { query: { before: pageParam } }),
    getNextPageParam: ({ next }) => next ?? undefined,
  });

export const useKeepAccount = (id: string | null) =>
  useChange("accounts", (wish: AccountWish) =>
    id === null
      ? api.post<AccountCard>("/accounts", { body: wish })
      : api.put<AccountCard>(`/accounts/${id}`, { body: wish }),
  );
export const useUnlock = (id: string) =>
  useChange("accounts", () => api.post<AccountCard>(`/accounts/${id}/unlock`, { body: {} }));
export const useEndSession = (account: string) =>
  useChange("accounts", (id: string) => api.remove<void>(`/accounts/${account}/sessions/${id}`));
export const useLink = (account: string) =>
  useChange("accounts", (subject: string) =>
    api.put<IdentityCard>(`/accounts/${account}/identity`, { body: { subject } }),
  );
export const useUnlink = (account: string) =>
  useChange("accounts", () => api.remove<void>(`/accounts/${account}/identity`));
export const useMakeKey = () =>
  useChange("keys", (wish: { name: string; scopes: string[]; days: number | null }) =>
    api.post<NewKey>("/keys", { body: wish }),
  );
export const useRevokeKey = () => useChange("keys", (id: string) => api.remove<KeyCard>(`/keys/${id}`));
