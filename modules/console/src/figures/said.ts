import type { IntlShape } from "react-intl";
import type { Figure, Piece } from "./api";

/** Shown where there is nothing to tell: never a zero. */
export const NOTHING = "—";

const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "45 s", "12 min 5 s", "3 h 20 min", "2 d 4 h": the two largest units. */
export function duration(seconds: number): string {
  const two = (large: number, one: string, small: number, other: string) => {
    const rest = Math.floor((seconds % large) / small);
    return `${Math.floor(seconds / large)} ${one}${rest > 0 ? ` ${rest} ${other}` : ""}`;
  };
  if (seconds >= DAY) return two(DAY, "d", HOUR, "h");
  if (seconds >= HOUR) return two(HOUR, "h", MINUTE, "min");
  if (seconds >= MINUTE) return two(MINUTE, "min", 1, "s");
  return `${seconds} s`;
}

export type Numbers = Pick<IntlShape, "formatNumber">;

export const percent = (value: number, { formatNumber }: Numbers) =>
  formatNumber(value, { style: "percent", maximumFractionDigits: 1 });

type Unit = Figure["unit"];

/** What a figure, or one of its days or parts, comes to: a share, a count, a median. */
export function worth(unit: Unit, { value, median, numerator }: Omit<Piece, "part">, numbers: Numbers): string {
  if (unit === "ratio") return value == null ? NOTHING : percent(value, numbers);
  if (unit === "seconds") return median == null ? NOTHING : duration(median);
  if (unit === "days") return value == null ? NOTHING : numbers.formatNumber(value, { maximumFractionDigits: 1 });
  if (unit === "count") return numerator == null ? NOTHING : numbers.formatNumber(numerator);
  return NOTHING;
}

/** Of one thing, where median and nine of ten would be the same number twice. */
const SINGLE = new Set(["backlog_oldest", "oldest_outbox"]);
export const isSingle = (id: string) => SINGLE.has(id);
