import { fold } from "../i18n/fold";
import type { CannedReply, TicketDetails } from "./types";

const BLANK = /\{\{\s*([\w.-]+)\s*\}\}/g;

/** What a reply may say of the ticket and of who writes. */
export function valuesFor(ticket: TicketDetails, agent: string): Record<string, string> {
  return {
    ...ticket.details,
    "contact.name": ticket.contact.name ?? "",
    "contact.phone": ticket.contact.phone ?? "",
    "agent.name": agent,
    "ticket.id": ticket.id,
    team: ticket.team,
  };
}

/** Fills the blanks that it can; the others stay as they are. */
export const filled = (text: string, values: Record<string, string>) =>
  text.replace(BLANK, (whole, name: string) => values[name] || whole);

/** The names of blanks that nobody filled. */
export const missing = (text: string) => [...new Set([...text.matchAll(BLANK)].map((match) => match[1] ?? ""))];

/** The customer's language if there is such a text, else Spanish, else any. */
export function textOf(reply: CannedReply, language: string | null | undefined): string {
  const own = language?.slice(0, 2) as "es" | "en" | "pt" | undefined;
  return (own && reply.texts[own]) || reply.texts.es || Object.values(reply.texts).find(Boolean) || "";
}

/** What is being looked for: the word after a "/" that begins a word, just before the cursor. */
export function slashBefore(text: string, cursor: number): { from: number; word: string } | null {
  const match = /(?:^|\s)\/([\p{L}\d_-]*)$/u.exec(text.slice(0, cursor));
  return match ? { from: cursor - (match[1]?.length ?? 0) - 1, word: match[1] ?? "" } : null;
}

const MOST_SHOWN = 8;

/** The best first: whose shortcut begins so, then whose title has the word. */
export function matching(replies: CannedReply[], word: string): CannedReply[] {
  const asked = fold(word);
  const begins = replies.filter((reply) => fold(reply.shortcut.replace(/^\//, "")).startsWith(asked));
  const has = replies.filter((reply) => !begins.includes(reply) && fold(reply.title).includes(asked));
  return [...begins, ...has].slice(0, MOST_SHOWN);
}
