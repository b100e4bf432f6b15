import { useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ifUnknown, newKey, type Page } from "../api/client";
import type {
  Agent,
  CannedReply,
  Content,
  Conversation,
  Decision,
  Message,
  Mode,
  Note,
  Team,
  Template,
  TicketCard,
  TicketDetails,
  Upload,
  UploadLimit,
} from "./types";

const PAGE = 200;
/** So many of the newest are read again for their states; older ones do not change. */
const STILL_CHANGING = 60;
const MOST_PAGES = 25;
const LONG_MILLIS = 5 * 60_000;

export const useTicket = (id: string) =>
  useQuery({ queryKey: ["ticket", id], queryFn: () => api.get<TicketDetails>(`/tickets/${id}`) });

export const useConversation = (id: string | undefined) =>
  useQuery({
    queryKey: ["conversation", id, "card"],
    queryFn: () => api.get<Conversation>(`/conversations/${id}`),
    enabled: Boolean(id),
  });

/** Everything said in one conversation; when read again, only its newest part is. */
export function useMessages(id: string | undefined) {
  const queries = useQueryClient();
  const queryKey = ["conversation", id, "messages"];
  return useQuery({
    queryKey,
    enabled: Boolean(id),
    queryFn: async () => {
      const known = queries.getQueryData<Message[]>(queryKey) ?? [];
      const settled = known.slice(0, Math.max(0, known.length - STILL_CHANGING));
      return [...settled, ...(await messagesAfter(id as string, settled.at(-1)?.seq ?? 0))];
    },
  });
}

async function messagesAfter(id: string, seq: number): Promise<Message[]> {
  const all: Message[] = [];
  let cursor: string | null | undefined = String(seq);
  for (let page = 0; cursor && page < MOST_PAGES; page++) {
    const read: Page<Message> = await api.get(`/conversations/${id}/messages`, { query: { cursor, limit: PAGE } });
    all.push(...read.items);
    cursor = read.next;
  }
  return all;
}

export const useEarlier = (phone: string | null | undefined) =>
  useQuery({
    queryKey: ["conversation", "of", phone],
    queryFn: async () => (await api.get<Page<Conversation>>("/conversations", { query: { phone, limit: 20 } })).items,
    enabled: Boolean(phone),
  });

export const useDecisions = (id: string | undefined) =>
  useQuery({
    queryKey: ["conversation", id, "decisions"],
    queryFn: async () => (await api.get<Page<Decision>>(`/conversations/${id}/decisions`)).items,
    enabled: Boolean(id),
    retry: false,
  });

export const useNotes = (ticket: string) =>
  useQuery({
    queryKey: ["ticket", ticket, "notes"],
    queryFn: async () => (await api.get<Page<Note>>(`/tickets/${ticket}/notes`, { query: { limit: PAGE } })).items,
  });

export interface Consent {
  category?: string | null;
  wish?: string;
  word?: string | null;
  at?: string;
}

export const useConsents = (conversation: string | undefined) =>
  useQuery({
    queryKey: ["conversation", conversation, "consents"],
    queryFn: async () => (await api.get<Page<Consent>>(`/conversations/${conversation}/consents`)).items,
    enabled: Boolean(conversation),
    retry: false,
  });

/** Nothing, where an older desk does not know the question. */
const orNone = <A>(asked: Promise<Page<A>>) =>
  ifUnknown<A[], A[]>(
    asked.then(({ items }) => items),
    [],
  );

export const useTeams = () =>
  useQuery({
    queryKey: ["teams"],
    queryFn: async () => (await api.get<Page<Team>>("/teams")).items,
    staleTime: LONG_MILLIS,
  });

export interface Care {
  resolveNeedsLabel?: boolean;
  resolveNeedsTags?: boolean;
}

/** What a team wants to know when a ticket is resolved. */
export const useCare = (team: string | undefined) =>
  useQuery({
    queryKey: ["teams", team, "closing"],
    queryFn: () => api.get<Care>(`/teams/${encodeURIComponent(team ?? "")}/care`),
    enabled: team !== undefined,
    retry: false,
  });

export const useAgents = () =>
  useQuery({
    queryKey: ["agents"],
    queryFn: () => orNone(api.get<Page<Agent>>("/agents")),
    staleTime: 30_000,
    retry: false,
  });

export const useCannedReplies = () =>
  useQuery({
    queryKey: ["canned-replies"],
    queryFn: () => orNone(api.get<Page<CannedReply>>("/canned-replies")),
    staleTime: LONG_MILLIS,
  });

export const useUploadLimits = () =>
  useQuery({
    queryKey: ["upload-limits"],
    queryFn: () => orNone(api.get<Page<UploadLimit>>("/uploads/limits")),
    staleTime: LONG_MILLIS,
  });

export const useTemplates = (channel: string | undefined, wanted: boolean) =>
  useQuery({
    queryKey: ["templates", channel],
    queryFn: async () =>
      (await api.get<Page<Template>>("/templates", { query: { channel, status: "APPROVED", limit: PAGE } })).items,
    enabled: wanted && Boolean(channel),
    staleTime: LONG_MILLIS,
  });

export const upload = (conversation: string, file: File) =>
  api.post<Upload>(`/conversations/${conversation}/uploads`, {
    body: file,
    headers: { "Content-Type": file.type || "application/octet-stream", "X-File-Name": encodeURIComponent(file.name) },
  });

export interface ReplyCard {
  id: string;
}

/** What an agent does with a ticket; each has a key of its own, so that a repeated request is one command. */
export const commands = {
  write: (ticket: string, said: { text: string } | { content: Content }, key: string, keepalive = false) =>
    api.post<ReplyCard>(`/tickets/${ticket}/messages`, { body: said, key, keepalive }),
  note: (ticket: string, text: string, key: string, keepalive = false) =>
    api.post<Note>(`/tickets/${ticket}/notes`, { body: { text }, key, keepalive }),
  claim: (ticket: string) => api.post<TicketCard>(`/tickets/${ticket}/claim`, { body: {}, key: newKey() }),
  act: (ticket: string, action: string, body: object, key: string, keepalive = false) =>
    api.post<TicketDetails>(`/tickets/${ticket}/${action}`, { body, key, keepalive }),
  wake: (ticket: string) => api.remove(`/tickets/${ticket}/snooze`),
  tag: (ticket: string, tags: string[]) => api.put<TicketDetails>(`/tickets/${ticket}/tags`, { body: { tags } }),
  read: (ticket: string) => api.post(`/tickets/${ticket}/read`),
  unread: (ticket: string) => api.post(`/tickets/${ticket}/unread`),
};

export interface Draft {
  mode: Mode;
  text: string;
  changedAt: string;
}

export const drafts = {
  of: (ticket: string) => orNone(api.get<Page<Draft>>(`/tickets/${ticket}/drafts`)),
  keep: (ticket: string, mode: Mode, text: string, keepalive = false) =>
    api.put(`/tickets/${ticket}/drafts/${mode}`, { body: { text }, keepalive }),
};
