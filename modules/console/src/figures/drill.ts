import type { Figure, Piece } from "./api";
import type { Days } from "./days";
import { type CasesSearch, type Filters, type Group, type Head, NONE } from "./search";

/** It counts rules: no conversation stands behind one that never spoke. */
const WITHOUT_LIST = new Set(["rule_coverage"]);
/** Of the moment of asking: they have no days of their own that the desk could tell. */
const WITHOUT_DAYS = new Set(["backlog_age", "backlog_oldest", "backlog_days", "decision_lag", "oldest_outbox"]);
const OF_WALL = ["now_open", "now_unassigned", "now_waiting", "now_window_closing"] as const;
export type OfWall = (typeof OF_WALL)[number];
const OF_NOW = new Set<string>([
  ...OF_WALL,
  "backlog",
  "backlog_age",
  "backlog_oldest",
  "dead_letters",
  "oldest_outbox",
]);
const OF_HAND_OVER: readonly Head[] = ["team", "agent", "rule", "reason", "release"];

export const hasList = ({ id, unit }: Pick<Figure, "id" | "unit">) => unit !== "unknown" && !WITHOUT_LIST.has(id);

export const hasDays = (figure: Pick<Figure, "id" | "unit">) => hasList(figure) && !WITHOUT_DAYS.has(figure.id);
/** Whatever days are chosen, it is of this moment. */
export const isOfNow = (kpi: string) => OF_NOW.has(kpi);
export const isOfWall = (kpi: string) => OF_WALL.some((each) => each === kpi);

export type Side = "numerator" | "denominator";
type Asked = Filters & Days;

/** The address of the conversations on one side of a figure. */
export function behind(kpi: string, side: Side, asked: Asked): CasesSearch {
  return { kpi, ...(side === "denominator" && { part: side }), ...wholeOf(kpi, side, asked) };
}

/** Heads under which each part is a part of all that might have been counted: so is its denominator. */
const SHARED: Record<string, readonly Head[]> = {
  escalation_rate: OF_HAND_OVER,
  rule_firing: ["rule"],
  delivery_failure: ["reason"],
};

function wholeOf(kpi: string, side: Side, asked: Asked): Asked {
  if (side === "numerator") return asked;
  const rest = { ...asked };
  for (const head of SHARED[kpi] ?? []) delete rest[head];
  return rest;
}

export const behindPart = (kpi: string, side: Side, asked: Asked, by: Head, { part }: Piece) =>
  behind(kpi, side, { ...asked, [by]: part === "" ? NONE : part });

export const behindDay = (kpi: string, side: Side, asked: Asked, { part }: Piece) =>
  behind(kpi === "backlog" ? "backlog_day" : kpi, side, { ...asked, from: part, to: part });

/** Those of one team, of none, or of all where it is missing. */
export const behindWall = (kpi: OfWall, team: string | null | undefined): CasesSearch => ({
  kpi,
  ...(team != null && { team: team || NONE }),
});

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
  backlog: ["backlog", "backlog_age", "backlog_days", "backlog_oldest", "backlog_day"],
  rules: ["escalation_precision", "escalation_late", "rule_firing"],
  delivery: ["opt_out", "delivery_failure"],
  technical: ["decision_lag", "messages_parked", "dead_letters", "oldest_outbox"],
};

export const groupOf = (kpi: string): Group =>
  (Object.entries(GROUP_OF).find(([, kpis]) => kpis.includes(kpi))?.[0] as Group | undefined) ?? "bot";
