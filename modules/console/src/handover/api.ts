import { useQuery } from "@tanstack/react-query";
import { api, type Page } from "../api/client";
import type { BriefCard, Loan, Macro, Task, Ways } from "./types";

const LONG_MILLIS = 5 * 60_000;

/** Nothing where an older desk writes no briefs: what the ticket itself says is shown then. */
export const useBrief = (ticket: string) =>
  useQuery({
    queryKey: ["ticket", ticket, "brief"],
    queryFn: () => api.get<BriefCard>(`/tickets/${ticket}/brief`),
    retry: false,
  });

/** For what the bot has, or had, the conversation; the newest first. */
export const useLoans = (ticket: string, wanted: boolean) =>
  useQuery({
    queryKey: ["ticket", ticket, "loans"],
    queryFn: async () => (await api.get<Page<Loan>>(`/tickets/${ticket}/lend`)).items,
    enabled: wanted,
    retry: false,
  });

export const useTasks = (ticket: string, wanted: boolean) =>
  useQuery({
    queryKey: ["tasks", ticket],
    queryFn: async () => (await api.get<Page<Task>>(`/tickets/${ticket}/tasks`)).items,
    enabled: wanted,
    retry: false,
    staleTime: LONG_MILLIS,
  });

/** Where the ladder lets a ticket go; unknown on an older desk, where it goes everywhere. */
export const useWays = (ticket: string | undefined) =>
  useQuery({
    enabled: ticket !== undefined,
    queryKey: ["ticket", ticket, "moves"],
    queryFn: () => api.get<Ways>(`/tickets/${ticket}/moves`),
    retry: false,
  });

export const useMacros = (wanted: boolean) =>
  useQuery({
    queryKey: ["macros"],
    queryFn: async () => (await api.get<Page<Macro>>("/macros")).items,
    enabled: wanted,
    retry: false,
    staleTime: LONG_MILLIS,
  });

/** All of it or nothing. */
export const applyMacro = (ticket: string, name: string, key: string) =>
  api.post(`/tickets/${ticket}/macros/${encodeURIComponent(name)}`, { key });

export const loans = {
  lend: (ticket: string, task: string, key: string) =>
    api.post<Loan>(`/tickets/${ticket}/lend`, { body: { task }, key }),
  takeBack: (ticket: string) => api.remove(`/tickets/${ticket}/lend`),
};
