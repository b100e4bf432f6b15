import type { T } from "../../i18n/useT";
import type { Word } from "../../i18n/words";

export const KINDS = ["reply", "note", "tag", "priority", "transfer", "snooze", "resolve"] as const;
export type Kind = (typeof KINDS)[number];
export const PRIORITIES = ["baja", "normal", "alta", "urgente"] as const;
export const LABELS = ["needed", "not_needed", "too_late", "wrong_team"] as const;

/** One thing that a macro does; what its kind has no use for is left out. */
export interface Step {
  kind: Kind;
  /** A canned reply's shortcut, in place of a text. */
  canned?: string | null;
  text?: string | null;
  tags?: string[] | null;
  priority?: (typeof PRIORITIES)[number] | null;
  team?: string | null;
  reason?: string | null;
  hours?: number | null;
  untilReply?: boolean | null;
  outcome?: string | null;
  label?: (typeof LABELS)[number] | null;
}

export const MOST_STEPS = 10;
export const MOST_HOURS = 24 * 180;
export const LONGEST_REPLY = 4_096;
export const LONGEST_NOTE = 4_000;
const SHOWN = 60;

/** How a step of a kind begins. */
export const blank = (kind: Kind): Step => {
  if (kind === "priority") return { kind, priority: "alta" };
  return kind === "snooze" ? { kind, untilReply: true } : { kind };
};

const isBlank = (text: string | null | undefined) => !text?.trim();

/** What a step lacks, if anything; only the last may resolve. */
export function lack({ kind, ...step }: Step, isLast: boolean): Word | null {
  if (kind === "reply") return isBlank(step.canned) && isBlank(step.text) ? "macros.lack.text" : null;
  if (kind === "note") return isBlank(step.text) ? "macros.lack.text" : null;
  if (kind === "tag") return step.tags?.length ? null : "macros.lack.tags";
  if (kind === "transfer") return isBlank(step.team) || isBlank(step.reason) ? "macros.lack.transfer" : null;
  if (kind === "snooze") return step.untilReply || isHours(step.hours) ? null : "macros.lack.hours";
  return kind === "resolve" && !isLast ? "macros.lack.last" : null;
}

const isHours = (hours: number | null | undefined) => hours != null && hours >= 1 && hours <= MOST_HOURS;

const short = (text: string | null | undefined) => {
  const line = (text ?? "").replace(/\s+/g, " ").trim();
  return line.length > SHOWN ? `${line.slice(0, SHOWN)}…` : line;
};

/** A step as people say it. */
export function say(step: Step, t: T): string {
  switch (step.kind) {
    case "reply":
      return step.canned
        ? t("macros.say.canned", { shortcut: step.canned })
        : t("macros.say.reply", { text: short(step.text) });
    case "note":
      return t("macros.say.note", { text: short(step.text) });
    case "tag":
      return t("macros.say.tag", { tags: (step.tags ?? []).join(", ") });
    case "priority":
      return t("macros.say.priority", { priority: t(`inbox.priority.${step.priority ?? "normal"}`) });
    case "transfer":
      return t("macros.say.transfer", { team: step.team ?? "" });
    case "snooze":
      return step.untilReply ? t("macros.say.untilReply") : t("macros.say.hours", { hours: step.hours ?? 0 });
    case "resolve":
      return t("macros.say.resolve");
  }
}

/** As the desk takes it: a reply has one of two, a snooze one of two. */
export function tidy(step: Step): Step {
  if (step.kind === "reply" && step.canned) return { kind: "reply", canned: step.canned };
  if (step.kind === "snooze")
    return step.untilReply ? { kind: "snooze", untilReply: true } : { kind: "snooze", hours: step.hours };
  return Object.fromEntries(
    Object.entries(step).filter(([, value]) => value !== null && value !== ""),
  ) as unknown as Step;
}
