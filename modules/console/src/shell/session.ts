import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { createContext, useCallback, useContext, useEffect } from "react";
import { api, ifUnknown, onSignedOut, onStaleSecret, Problem, rememberCsrf } from "../api/client";
import { settle } from "../conversation/sending";

export type Role = "agent" | "supervisor" | "analyst" | "auditor" | "administrator";

export interface Account {
  id: string;
  login: string;
  name: string;
  roles: Role[];
  teams: string[];
  /** Not for those who come in by their provider only. */
  hasPassword?: boolean;
}

export interface SignedIn {
  account: Account;
  csrf: string;
  via?: "password" | "oidc";
}

/** Where else than with a password one can come in: the browser itself goes to `start`, and to `end` when it is over. */
export interface Provider {
  id: string;
  name: string;
  start: string;
  end?: string | null;
}

const KEY = ["session"];

async function whoAmI(): Promise<SignedIn | null> {
  try {
    return remembered(await api.get<SignedIn>("/session"));
  } catch (error) {
    if (error instanceof Problem && (error.status === 401 || error.status === 404)) return null;
    throw error;
  }
}

function remembered(session: SignedIn) {
  rememberCsrf(session.csrf);
  return session;
}

/** The session is one for all tabs: in another one people may sign in anew, or as somebody else. */
async function whoIsNow(queries: QueryClient) {
  const before = known(queries);
  const now = await whoAmI();
  if (before && before.account.id !== now?.account.id) forgetAll(queries);
  return now;
}

const known = (queries: QueryClient) => queries.getQueryData<SignedIn | null>(KEY);

/** Who is signed in: undefined while we ask, null for nobody. It is asked again whenever the page is looked at. */
export function useSession() {
  const queries = useQueryClient();
  const queryFn = useCallback(() => whoIsNow(queries), [queries]);
  useEffect(() => {
    onStaleSecret(async () => {
      const before = known(queries);
      const now = await queries.fetchQuery({ queryKey: KEY, queryFn, staleTime: 0 });
      return now !== null && now.account.id === before?.account.id;
    });
    const stop = onSignedOut(() => queries.setQueryData(KEY, null));
    return () => {
      stop();
    };
  }, [queries, queryFn]);
  return useQuery({
    queryKey: KEY,
    queryFn,
    staleTime: Number.POSITIVE_INFINITY,
    refetchOnWindowFocus: "always",
  });
}

/** What the one before saw is nothing for the one after. */
function forgetAll(queries: QueryClient) {
  queries.removeQueries({ predicate: ({ queryKey: [first] }) => first !== "words" && first !== KEY[0] });
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (credentials: { login: string; password: string }) =>
      remembered(await api.post<SignedIn>("/session", { body: credentials })),
    onSuccess: (session) => {
      forgetAll(queries);
      queries.setQueryData(KEY, session);
    },
  });
}

/** Every other browser is signed out; this one goes on with what it is given. */
export function useChangePassword() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async (passwords: { present: string; wanted: string }) =>
      remembered(await api.put<SignedIn>("/session/password", { body: passwords })),
    onSuccess: (session) => queries.setQueryData(KEY, session),
  });
}

async function askProviders(): Promise<Provider[]> {
  const { items } = await ifUnknown(api.get<{ items: Provider[] }>("/session/providers"), { items: [] });
  return items;
}

/** None, where people come in with a password only. */
export const useProviders = () =>
  useQuery({
    queryKey: ["session", "providers"],
    queryFn: askProviders,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Whoever came in by a provider leaves there, too, if it can be left. */
async function farewell(queries: QueryClient) {
  if (queries.getQueryData<SignedIn>(KEY)?.via !== "oidc") return null;
  const [provider] = await askProviders().catch(() => []);
  return provider?.end ?? null;
}

export function useSignOut(go: (address: string) => void = (address) => location.assign(address)) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: async () => {
      await settle();
      const after = await farewell(queries);
      await api.remove("/session");
      if (after) go(after);
    },
    onSettled: () => {
      forgetAll(queries);
      queries.setQueryData(KEY, null);
    },
  });
}

export const AccountContext = createContext<Account | null>(null);

/** Inside the shell somebody is signed in: whoever was when it was drawn, until it is gone. */
export function useAccount(): Account {
  const account = useContext(AccountContext);
  if (!account) throw new Error("Nobody is signed in");
  return account;
}

export const mayOneOf = (account: Account, roles: readonly Role[] | undefined) =>
  !roles || account.roles.includes("administrator") || roles.some((role) => account.roles.includes(role));
