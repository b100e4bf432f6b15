import type { Figure, Piece } from "./api";
import type { Days } from "./days";
import { type CasesSearch, type Filters, type Group, type Head, NONE } from "./search";

/** Counted by the day or by the moment, not from conversations that could be listed. */
const WITHOUT_LIST = new Set([
  "backlog",
  "backlog_age",
  "backlog_days",
  "backlog_oldest",
  "rule_firing",
  "rule_coverage",
  "delivery_failure",
  "decision_lag",
  "messages_parked",
  "dead_letters",
  "oldest_outbox",
]);
const OF_HAND_OVER: readonly Head[] = ["team", "agent", "rule", "reason", "release"];

export const hasList = ({ id, unit }: Pick<Figure, "id" | "unit">) => unit !== "unknown" && !WITHOUT_LIST.has(id);

export type Side = "numerator" | "denominator";
type Asked = Filters & Days;

/** The address of the conversations on one side of a figure. */
export function behind(kpi: string, side: Side, asked: Asked): CasesSearch {
  return { kpi, ...(side === "denominator" && { part: side }), ...wholeOf(kpi, side, asked) };
}

/** Each part of the hand-overs is a part of all that might have been handed over: so is its denominator. */
function wholeOf(kpi: string, side: Side, asked: Asked): Asked {
  if (kpi !== "escalation_rate" || side === "numerator") return asked;
  const rest = { ...asked };
  for (const head of OF_HAND_OVER) delete rest[head];
  return rest;
}

export const behindPart = (kpi: string, side: Side, asked: Asked, by: Head, { part }: Piece) =>
  behind(kpi, side, { ...asked, [by]: part === "" ? NONE : part });

export const behindDay = (kpi: string, side: Side, asked: Asked, { part }: Piece) =>
  behind(kpi, side, { ...asked, from: part, to: part });

/** To which panel the way back leads. */
const GROUP_OF: Partial<Record<Group, readonly string[]>> = {
  people: [
    "hand_overs",
    "time_to_human",
    "time_to_human_business",
    "queue_wait",
    "queue_wait_business",
    "abandonment",
    "first_reply_human",
    "next_reply",
    "next_reply_business",
    "transfer_rate",
    "tier3_rate",
    "ping_pong",
    "window_loss",
  ],
  resolution: [
    "first_resolution",
    "first_resolution_business",
    "full_resolution",
    "full_resolution_business",
    "requester_wait",
    "one_touch",
    "first_contact_resolution",
    "reopen_rate",
  ],
  sla: ["sla_attainment"],
  satisfaction: ["csat_human", "csat_bot", "csat_journey", "response_rate"],
  rules: ["escalation_precision", "escalation_late"],
  delivery: ["opt_out"],
};

export const groupOf = (kpi: string): Group =>
  (Object.entries(GROUP_OF).find(([, kpis]) => kpis.includes(kpi))?.[0] as Group | undefined) ?? "bot";
