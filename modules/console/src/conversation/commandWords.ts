import type { Word } from "../i18n/words";

/** What is asked for before it is carried out, as the desk calls it. */
export type Command = "transfer" | "assign" | "snooze" | "resolve" | "release" | "hand-back" | "tags";

/** What was answered before it, of all that may be asked. */
export interface Given {
  team?: string;
  tier?: number;
  agent?: string;
  reason?: string | null;
  outcome?: string | null;
  label?: string | null;
  tags?: string[];
  until?: string;
}

export const COMMANDS: Record<Command, Word> = {
  transfer: "ticket.transfer",
  assign: "ticket.assign",
  snooze: "ticket.snooze",
  resolve: "ticket.resolve",
  release: "ticket.release",
  "hand-back": "ticket.handBack",
  tags: "ticket.tags",
};
