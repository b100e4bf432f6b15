import { keepPreviousData, useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { api, ifUnknown, type Page, Problem } from "../api/client";
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
  const { items } = await ifUnknown(api.get<Page<View>>("/views"), { items: [] });
  return items.length > 0 ? items : BUILT_IN;
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

/** Something that was said to the customer, by them, or among colleagues. */
export interface Hit {
  /** Of the message or the note. */
  id: string;
  conversation: string;
  /** Known of notes; for messages it is looked for when somebody wants to see them. */
  ticket?: string;
  who: string;
  at: string;
  excerpt: string;
}

interface MessageHit {
  conversation: string;
  message?: string | null;
  what: "message" | "contact";
  phone: string | null;
  name: string | null;
  at: string;
  excerpt: string;
}

interface NoteHit {
  ticket: string;
  conversation: string;
  note: string;
  at: string;
  by: string;
  excerpt: string;
}

/** The desk looks for no fewer letters among what was said. */
export const SHORTEST_SEARCH = 3;
const MOST_HITS = 20;

/** None, where an older desk does not know the question, or the words are too few for it. */
async function found<A>(path: string, q: string | undefined, signal: AbortSignal): Promise<A[]> {
  try {
    return (await api.get<Page<A>>(path, { query: { q, limit: MOST_HITS }, signal })).items;
  } catch (error) {
    if (error instanceof Problem && (error.status === 404 || error.status === 422)) return [];
    throw error;
  }
}

/** What was said or noted anywhere, not only in this view; the newest first. */
export const useHits = (q: string | undefined) =>
  useQuery({
    queryKey: ["search", q],
    queryFn: async ({ signal }): Promise<Hit[]> => {
      const [messages, notes] = await Promise.all([
        found<MessageHit>("/search", q, signal),
        found<NoteHit>("/tickets/notes/search", q, signal),
      ]);
      const said = messages.flatMap(({ what, message, conversation, name, phone, at, excerpt }) =>
        what === "message" && message ? [{ id: message, conversation, who: name ?? phone ?? "", at, excerpt }] : [],
      );
      const noted = notes.map(({ note, ticket, conversation, by, at, excerpt }) => ({
        id: note,
        ticket,
        conversation,
        who: by,
        at,
        excerpt,
      }));
      return [...said, ...noted].sort((a, b) => b.at.localeCompare(a.at)).slice(0, MOST_HITS);
    },
    enabled: (q?.length ?? 0) >= SHORTEST_SEARCH,
    placeholderData: keepPreviousData,
    retry: false,
  });

/** The ticket whose conversation it is, the newest if there are several; else any of that customer. */
export async function ticketOf(conversation: string): Promise<string | undefined> {
  const { contact } = await api.get<{ contact: string }>(`/conversations/${conversation}`);
  const { items } = await api.get<Page<TicketCard>>("/tickets", { query: { contact, limit: PAGE } });
  return (items.find((ticket) => ticket.conversation === conversation) ?? items[0])?.id;
}
