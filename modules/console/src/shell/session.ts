import { type QueryClient, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { api, onSignedOut, Problem, rememberCsrf } from "../api/client";

export type Role = "agent" | "supervisor" | "analyst" | "auditor" | "administrator";

export interface Account {
  id: string;
  login: string;
  name: string;
  roles: Role[];
  teams: string[];
}

export interface SignedIn {
  account: Account;
  csrf: string;
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

/** Who is signed in: undefined while we ask, null for nobody. */
export function useSession() {
  const queries = useQueryClient();
  useEffect(() => {
    const stop = onSignedOut(() => queries.setQueryData(KEY, null));
    return () => {
      stop();
    };
  }, [queries]);
  return useQuery({ queryKey: KEY, queryFn: whoAmI, staleTime: Number.POSITIVE_INFINITY });
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

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => api.remove("/session"),
    onSettled: () => {
      forgetAll(queries);
      queries.setQueryData(KEY, null);
    },
  });
}

/** Inside the shell somebody is signed in. */
export function useAccount(): Account {
  const { data } = useSession();
  if (!data) throw new Error("Nobody is signed in");
  return data.account;
}

export const mayOneOf = (account: Account, roles: readonly Role[] | undefined) =>
  !roles || account.roles.includes("administrator") || roles.some((role) => account.roles.includes(role));
