export const DAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"] as const;
export type Day = (typeof DAYS)[number];

/** From and to as "09:00"; a shift ends at "24:00" at the latest. */
export interface Shift {
  from: string;
  to: string;
}
export type Week = Record<Day, Shift[]>;

const ALL_DAY: Shift = { from: "00:00", to: "24:00" };
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export const noWeek = (): Week => ({ Mo: [], Tu: [], We: [], Th: [], Fr: [], Sa: [], Su: [] });
export const always = (): Week => Object.fromEntries(DAYS.map((day) => [day, [ALL_DAY]])) as Week;

function daysOf(text: string): readonly Day[] | null {
  const [first, last = first, ...more] = text.split("-");
  const from = DAYS.indexOf(first as Day);
  const to = DAYS.indexOf(last as Day);
  return more.length > 0 || from < 0 || to < from ? null : DAYS.slice(from, to + 1);
}

/** Reads "Mo-Fr 09:00-14:00,16:00-19:00; Sa 10:00-13:00" or "24/7"; null for what is neither. */
export function parsed(text: string): Week | null {
  if (text.trim() === "24/7") return always();
  const week = noWeek();
  for (const rule of text.split(";").filter((each) => each.trim())) {
    const [days = "", times = ""] = rule.trim().split(/\s+/, 2);
    const named = daysOf(days);
    const shifts = times.split(",").map((time) => {
      const [from = "", to = ""] = time.trim().split("-");
      return { from, to };
    });
    if (!named || shifts.some((shift) => !TIME.test(shift.from) || !(TIME.test(shift.to) || shift.to === "24:00")))
      return null;
    for (const day of named) week[day].push(...shifts);
  }
  for (const day of DAYS) week[day].sort((one, other) => one.from.localeCompare(other.from));
  return week;
}

const said = (shifts: Shift[]) => shifts.map(({ from, to }) => `${from}-${to}`).join(",");

/** Days in a row with the same shifts, one after the other; days of rest are left out. */
export function stretches(week: Week): { first: Day; last: Day; shifts: Shift[] }[] {
  const found: { first: Day; last: Day; shifts: Shift[] }[] = [];
  DAYS.forEach((day, at) => {
    const shifts = week[day];
    const before = found.at(-1);
    if (shifts.length === 0) return;
    if (before && before.last === DAYS[at - 1] && said(before.shifts) === said(shifts)) before.last = day;
    else found.push({ first: day, last: day, shifts });
  });
  return found;
}

export const isAlways = (week: Week) => DAYS.every((day) => said(week[day]) === said([ALL_DAY]));

/** As the desk keeps it. */
export function written(week: Week): string {
  if (isAlways(week)) return "24/7";
  return stretches(week)
    .map(({ first, last, shifts }) => `${first === last ? first : `${first}-${last}`} ${said(shifts)}`)
    .join("; ");
}

/** The days on which a shift ends before it begins, or two of them overlap. */
export const oddDays = (week: Week): Day[] =>
  DAYS.filter((day) => {
    const shifts = [...week[day]].sort((one, other) => one.from.localeCompare(other.from));
    return shifts.some(
      ({ from, to }, at) => !TIME.test(from) || !to || to <= from || (at > 0 && (shifts[at - 1]?.to ?? "") > from),
    );
  });
