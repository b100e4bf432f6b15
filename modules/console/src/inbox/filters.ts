import type { Filter } from "./api";

/** What can be demanded of a ticket. */
export const FIELDS = [
  "status",
  "team",
  "agent",
  "tag",
  "priority",
  "language",
  "q",
  "overdue",
  "unread",
  "snoozed",
  "mentioned",
] as const;
export type Field = (typeof FIELDS)[number];
export const FLAGS: readonly Field[] = ["overdue", "unread", "snoozed", "mentioned"];

export interface Rule {
  key: string;
  field: Field;
  value: string;
}

/** Rules and groups of which each has to fit, or one at least. */
export interface Group {
  key: string;
  mode: "all" | "any";
  parts: (Rule | Group)[];
}

/** As deep as the desk takes them. */
export const DEEPEST = 3;

export const isGroup = (part: Rule | Group): part is Group => "mode" in part;
const newKey = () => crypto.randomUUID();
export const aRule = (field: Field = "team", value = FLAGS.includes(field) ? "true" : ""): Rule => ({
  key: newKey(),
  field,
  value,
});
export const aGroup = (mode: Group["mode"], parts: Group["parts"] = []): Group => ({ key: newKey(), mode, parts });

/** What a filter demands, as people build it. A group of one is that one. */
export function groupOf(filter: Filter): Group {
  const rules = FIELDS.flatMap((field) => {
    const value = filter[field];
    return value === undefined || value === null || value === "" ? [] : [aRule(field, String(value))];
  });
  const all = (filter.all ?? []).map(groupOf).map(simplest);
  const any = filter.any?.length ? [aGroup("any", filter.any.map(groupOf).map(simplest))] : [];
  const group = aGroup("all", [...rules, ...all, ...any]);
  const only = group.parts[0];
  return group.parts.length === 1 && only && isGroup(only) ? only : group;
}

function simplest(group: Group): Rule | Group {
  const only = group.parts[0];
  return group.parts.length === 1 && only ? only : group;
}

const meant = ({ field, value }: Rule) => (FLAGS.includes(field) ? value === "true" : value);

function filterOfPart(part: Rule | Group): Filter {
  return isGroup(part) ? filterOf(part) : { [part.field]: meant(part) };
}

const isSomething = (part: Rule | Group): boolean => (isGroup(part) ? part.parts.some(isSomething) : part.value !== "");

/** What is still empty demands nothing. What is said once stands plainly, so that others can read it. */
export function filterOf({ mode, parts }: Group): Filter {
  const said = parts.filter(isSomething);
  if (mode === "any")
    return said.length === 1 && said[0] ? filterOfPart(said[0]) : said.length ? { any: said.map(filterOfPart) } : {};
  const filter: Filter = {};
  const rest: Filter[] = [];
  for (const part of said) {
    if (!isGroup(part) && filter[part.field] === undefined) Object.assign(filter, filterOfPart(part));
    else rest.push(filterOfPart(part));
  }
  const groups = rest.filter((each) => Object.keys(each).join() === "any");
  if (groups.length === 1 && groups[0])
    return { ...filter, ...withAll(rest.filter((each) => each !== groups[0])), ...groups[0] };
  return { ...filter, ...withAll(rest) };
}

const withAll = (all: Filter[]): Filter => (all.length > 0 ? { all } : {});

/** As the address of the list takes it: what has groups is one piece. */
export function queryOf(
  view: Filter | undefined,
  more: Filter | undefined,
): Record<string, string | boolean | undefined> {
  const { any, all, ...plain } = view ?? {};
  const whole = [...(any || all ? [{ any, all }] : []), ...(more && Object.keys(more).length > 0 ? [more] : [])];
  const filter = whole.length === 0 ? undefined : JSON.stringify(whole.length === 1 ? whole[0] : { all: whole });
  return { ...(plain as Record<string, string | boolean | undefined>), filter };
}

/** Out of an address, which anybody may have written; undefined if it demands nothing. */
export function understoodFilter(given: unknown, depth = 0): Filter | undefined {
  if (!given || typeof given !== "object" || Array.isArray(given) || depth > DEEPEST) return undefined;
  const raw = given as Record<string, unknown>;
  const filter: Filter = {};
  for (const field of FIELDS) {
    const value = raw[field];
    if (FLAGS.includes(field) ? typeof value === "boolean" : typeof value === "string" && value !== "")
      Object.assign(filter, { [field]: value });
  }
  for (const name of ["any", "all"] as const) {
    const group = raw[name];
    const known = Array.isArray(group) ? group.flatMap((each) => understoodFilter(each, depth + 1) ?? []) : [];
    if (known.length > 0) filter[name] = known;
  }
  return Object.keys(filter).length > 0 ? filter : undefined;
}
