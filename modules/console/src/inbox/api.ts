import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, type Page, Problem } from "../api/client";
import type { TicketCard } from "../conversation/types";
import { queryOf } from "./filters";

/** The very names of the query parameters of GET /tickets; groups of filters, of which one or each has to fit as well. */
export interface Filter {
  status?: string;
  team?: string;
  agent?: string;
  contact?: string;
  tag?: string;
  priority?: string;
  language?: string;
  overdue?: boolean;
  unread?: boolean;
  snoozed?: boolean;
  mentioned?: boolean;
  q?: string;
  order?: string;
  any?: Filter[];
  all?: Filter[];
}

export interface View {
  id: string;
  /** Of those that people made; ours are named in the reader's language. */
  name?: string;
  scope: "system" | "private" | "team";
  team?: string | null;
  version?: number;
  filter: Filter;
  count?: number;
  unread?: number;
}

/** For a desk that keeps no views yet. */
const BUILT_IN: View[] = [
  { id: "mine", scope: "system", filter: { status: "assigned", agent: "me" } },
  { id: "unassigned", scope: "system", filter: { status: "open" } },
  { id: "all", scope: "system", filter: {} },
  { id: "overdue", scope: "system", filter: { overdue: true } },
  { id: "resolved", scope: "system", filter: { status: "resolved" } },
];

const PAGE = 50;

async function views(): Promise<View[]> {
  try {
    const { items } = await api.get<Page<View>>("/views");
    return items.length > 0 ? items : BUILT_IN;
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return BUILT_IN;
    throw error;
  }
}

export const useViews = () => useQuery({ queryKey: ["views"], queryFn: views });

/** @param more what is demanded besides the view */
export const useTickets = (filter: Filter | undefined, more: Filter | undefined, q: string | undefined) =>
  useInfiniteQuery({
    queryKey: ["tickets", filter, more, q],
    queryFn: ({ pageParam, signal }) =>
      api.get<Page<TicketCard>>("/tickets", {
        query: { ...queryOf(filter, more), q, cursor: pageParam, limit: PAGE },
        signal,
      }),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
    enabled: filter !== undefined,
  });

export interface Hit {
  conversation: string;
  message?: string | null;
  what: "message" | "contact";
  phone: string | null;
  name: string | null;
  at: string;
  excerpt: string;
}

const SHORTEST_SEARCH = 3;

/** What was said anywhere, not only in this view. */
export const useHits = (q: string | undefined) =>
  useQuery({
    queryKey: ["search", q],
    queryFn: async () => {
      try {
        return (await api.get<Page<Hit>>("/search", { query: { q, limit: 20 } })).items.filter(
          (hit) => hit.what === "message",
        );
      } catch (error) {
        if (error instanceof Problem && error.status === 404) return [];
        throw error;
      }
    },
    enabled: (q?.length ?? 0) >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The newest ticket of a customer, to open what was found. */
export async function ticketOf(phone: string): Promise<TicketCard | undefined> {
  return (await api.get<Page<TicketCard>>("/tickets", { query: { q: phone, limit: 1 } })).items[0];
}
