import type { Decision, Message, Note, TicketDetails } from "./types";

/** One thing that happened, in the order of all of them. */
export type Happening =
  | { kind: "message"; at: string; id: string; message: Message }
  | { kind: "decision"; at: string; id: string; decision: Decision }
  | { kind: "note"; at: string; id: string; note: Note }
  | { kind: "milestone"; at: string; id: string; word: Milestone; who?: string | null; by?: string | null };

type Milestone = "opened" | "taken" | "moved" | "resolved";

/** Decisions stand just below the message that they were about; those that changed nothing are left out. */
export function timelineOf(
  messages: Message[],
  decisions: Decision[],
  notes: Note[],
  ticket: TicketDetails | undefined,
): Happening[] {
  const happened: Happening[] = messages.flatMap((message) => [
    { kind: "message" as const, at: message.at, id: message.id, message },
    ...decisions
      .filter(({ messageId, rules }) => messageId === message.id && rules.length > 0)
      .map((decision) => ({ kind: "decision" as const, at: message.at, id: `why-${decision.messageId}`, decision })),
  ]);
  happened.push(...notes.map((note) => ({ kind: "note" as const, at: note.at, id: note.id, note })));
  if (ticket) {
    const { openedAt, takenAt, resolvedAt, agent, team } = ticket;
    const moves = ticket.queue?.moves ?? [];
    happened.push({ kind: "milestone", at: openedAt, id: "opened", word: "opened", who: moves.at(-1)?.from ?? team });
    for (const { at, to, by } of moves) {
      happened.push({ kind: "milestone", at, id: `moved-${at}`, word: "moved", who: to, by });
    }
    if (takenAt) happened.push({ kind: "milestone", at: takenAt, id: "taken", word: "taken", who: agent });
    if (resolvedAt) happened.push({ kind: "milestone", at: resolvedAt, id: "resolved", word: "resolved", who: agent });
  }
  return happened
    .map((each, place) => ({ each, place }))
    .sort((a, b) => Date.parse(a.each.at) - Date.parse(b.each.at) || a.place - b.place)
    .map(({ each }) => each);
}
