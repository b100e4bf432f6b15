import type { T } from "../i18n/useT";
import type { Note } from "./types";

const PHRASES = [
  "loan_done",
  "loan_failed",
  "loan_wanted_person",
  "loan_timed_out",
  "loan_taken_back",
  "agent_silent",
  "agent_offline",
  "tier_refused",
] as const;

/** What a note says: one of the desk's own in the reader's language, unless only a newer console knows how. */
export function noteText({ text, phrase }: Pick<Note, "text" | "phrase">, t: T): string {
  const word = PHRASES.find((each) => each === phrase?.word);
  if (!word || !phrase) return text;
  const { told, minutes, ...values } = phrase.values;
  return t(`conversation.said.${word}`, { ...values, told: told || "empty", minutes: Number(minutes ?? 0) });
}
