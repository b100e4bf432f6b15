/** The panels, as the API calls them, in the order of the tabs. */
export const GROUPS = [
  "bot",
  "people",
  "resolution",
  "sla",
  "satisfaction",
  "backlog",
  "rules",
  "delivery",
  "technical",
] as const;
export type Group = (typeof GROUPS)[number];

/** By what figures are filtered and parted. */
export const HEADS = [
  "team",
  "agent",
  "rule",
  "reason",
  "release",
  "channel",
  "language",
  "customer",
  "clock",
] as const;
export type Head = (typeof HEADS)[number];

export const CLOCKS = ["FIRST_REPLY", "NEXT_REPLY", "RESOLUTION"] as const;

/** What the API understands as "has none". */
export const NONE = "(none)";

/** Of what the figures are: days of the desk's zone, both included, and the value each of these heads must have. */
export type Filters = { from?: string; to?: string } & Partial<Record<Head, string>>;

/** All that a dashboard shows is in its address. */
export interface FiguresSearch extends Filters {
  group?: Group;
  by?: Head;
}

/** Whose conversations, and which page of them. */
export interface CasesSearch extends Filters {
  kpi?: string;
  part?: "denominator";
  after?: string;
  /** The conversation that is read. */
  open?: string;
}

const LONGEST = 200;
const DAY = /^\d{4}-\d\d-\d\d$/;

type Given = Record<string, unknown>;

function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value !== "" && value.length <= LONGEST ? value : undefined;
}

function day(value: unknown): string | undefined {
  const known = text(value);
  return known && DAY.test(known) && !Number.isNaN(Date.parse(known)) ? known : undefined;
}

const oneOf = <A extends string>(value: unknown, all: readonly A[]) => all.find((each) => each === value);

/** What of an address we understand; nothing is asked of the desk that it would refuse. */
export function filtersOf(given: Given): Filters {
  const [from, to] = [day(given.from), day(given.to)];
  const filters: Filters = from && to && from <= to ? { from, to } : {};
  for (const head of HEADS) {
    const value = head === "clock" ? oneOf(given.clock, CLOCKS) : text(given[head]);
    if (value) filters[head] = value;
  }
  return filters;
}

/** Clocks are of promises only. */
const isOf = (group: Group | undefined, head: Head) => head !== "clock" || group === "sla";
export const headsOf = (group: Group | undefined) => HEADS.filter((head) => isOf(group, head));

export function figuresSearch(given: Given): FiguresSearch {
  const group = oneOf(given.group, GROUPS);
  const by = oneOf(given.by, headsOf(group));
  const { clock, ...filters } = filtersOf(given);
  return { ...(group && { group }), ...filters, ...(group === "sla" && clock && { clock }), ...(by && { by }) };
}

export function casesSearch(given: Given): CasesSearch {
  const [kpi, after, open] = [text(given.kpi), text(given.after), text(given.open)];
  return {
    ...(kpi && { kpi }),
    ...(given.part === "denominator" && { part: "denominator" }),
    ...filtersOf(given),
    ...(after && { after }),
    ...(open && { open }),
  };
}

/** An address without what is no filter. */
export function filtersIn({ from, to, ...rest }: Filters & Record<string, unknown>): Filters {
  return filtersOf({ from, to, ...rest });
}
