/** What the API tells; what a desk of an older version may leave out is optional. */

export interface Contact {
  id: string;
  phone: string | null;
  name: string | null;
}

export type Priority = "baja" | "normal" | "alta" | "urgente";

export interface TicketCard {
  id: string;
  status: "open" | "assigned" | "resolved";
  team: string;
  tier: number;
  priority: Priority;
  agent: string | null;
  because: string[];
  contact: Contact;
  conversation: string;
  openedAt: string;
  language?: string | null;
  tags?: string[];
  lastText?: string | null;
  lastFrom?: "customer" | "agent" | "bot" | null;
  lastAt?: string | null;
  unread?: number;
  windowClosesAt?: string | null;
  snoozedUntil?: string | null;
  snoozedForReply?: boolean;
  waitingSince?: string | null;
  dueAt?: string | null;
  draft?: boolean;
  outcome?: string | null;
}

export interface Clock {
  clock: "first_reply" | "next_reply" | "resolution";
  team: string;
  dueAt: string;
  stoppedAt?: string | null;
  breachedAt?: string | null;
}

export interface TicketDetails extends TicketCard {
  /** How it stands in its line; its moves from team to team, the last one first, by nobody if the rules sent it. */
  queue?: { moves: { at: string; from: string; to: string; by?: string | null }[] };
  owner: "bot" | "human";
  details?: Record<string, string>;
  release: number;
  takenAt?: string | null;
  resolvedAt?: string | null;
  label?: string | null;
  notes: number;
  clocks?: Clock[];
  survey?: {
    state: "none" | "sent" | "answered" | "not-sent";
    reason?: string | null;
    mark?: number | null;
    comment?: string | null;
  } | null;
}

export interface Conversation {
  id: string;
  contact: string;
  phone: string | null;
  userId?: string | null;
  name: string | null;
  channel: string;
  owner: "bot" | "human";
  openedAt: string;
  lastInboundAt?: string | null;
  conflicts?: string[];
  unreachable?: boolean;
  /** Where an agent's words go by e-mail while the window is closed, or the customer prefers it; masked. */
  otherWay?: string | null;
  /** The customer asked to be answered by e-mail, and has not written on WhatsApp since. */
  prefersMail?: boolean;
}

export interface Choice {
  id: string;
  title: string;
  description?: string | null;
}

export interface Media {
  link?: string | null;
  mimeType?: string | null;
  fileName?: string | null;
  voice?: boolean;
  stored?: string | null;
}

export interface Content {
  kind: string;
  text?: string | null;
  label?: string | null;
  choices?: Choice[];
  media?: Media | null;
  location?: { latitude: number; longitude: number; name?: string | null; address?: string | null } | null;
  people?: { name?: string | null; phones?: { number?: string | null }[] }[] | null;
  order?: {
    items: { product: string; quantity?: number | null; price?: number | null; currency?: string | null }[];
  } | null;
  template?: { name: string; language: string; components?: unknown[] } | null;
  frame?: { header?: string | null; footer?: string | null; media?: Media | null } | null;
  link?: string | null;
  /** Of a text: `email` if it went or came by mail. */
  other?: string | null;
  target?: string | null;
  context?: { replyTo?: string | null; forwarded?: boolean } | null;
}

export interface FileView {
  id: string;
  state: "waiting" | "stored" | "lost";
  mimeType?: string | null;
  fileName?: string | null;
  size?: number | null;
  seconds?: number | null;
  voice?: boolean;
  error?: string | null;
}

export type Status =
  | "received"
  | "queued"
  | "sending"
  | "retry"
  | "sent"
  | "delivered"
  | "read"
  | "failed"
  | "ambiguous"
  | "superseded"
  | "held"
  | "refused";

export interface Message {
  id: string;
  seq: number;
  direction: "in" | "out";
  author: "customer" | "bot" | "agent";
  agent?: string | null;
  kind: string;
  text?: string | null;
  choices?: Choice[];
  status: Status;
  error?: string | null;
  at: string;
  content?: Content | null;
  file?: FileView | null;
  transcript?: { mark: string; text: string } | null;
}

export interface Note {
  id: string;
  by: string;
  text: string;
  mentions: string[];
  at: string;
  /** What one of the desk's own says; none in what people wrote, and in older ones. */
  phrase?: { word: string; values: Record<string, string> } | null;
}

interface Said {
  es: string;
  en: string;
}

export interface Decision {
  messageId: string;
  at: string;
  release: number | null;
  text?: Said;
  summary: string;
  outcome: { result: string; team?: string; tier?: number; tags?: string[] };
  rules: {
    rule: string;
    owner?: string;
    why?: string;
    conditions: { condition: string; met: boolean; values: Record<string, unknown> }[];
  }[];
  nearMisses?: { rule: string; text: Said }[];
  smallestChange?: { text: Said } | null;
}

export interface Template {
  account: string;
  name: string;
  language: string;
  status: string;
  category: string | null;
  text: string | null;
  variables: string[];
}

export interface Team {
  name: string;
  tier: number;
  hours: string;
}

export interface Agent {
  login: string;
  name: string;
  teams: string[];
  capacity?: number;
  load?: number;
  presence?: Presence;
}

export type Presence = "online" | "busy" | "away" | "offline";

export interface CannedReply {
  id: string;
  shortcut: string;
  title: string;
  team: string | null;
  texts: Partial<Record<"es" | "en" | "pt", string>>;
}

export interface UploadLimit {
  kind: "IMAGE" | "VIDEO" | "AUDIO" | "DOCUMENT";
  mimeTypes: string[];
  bytes: number;
}

export interface Upload {
  id: string;
  mimeType: string;
  fileName: string | null;
  size: number;
}

export type Mode = "reply" | "note";
