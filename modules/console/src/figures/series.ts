import type { Figure, Piece } from "./api";
import { type Days, plus } from "./days";

type Values = (number | null)[];

/** What a chart draws over its days; null where there is nothing to draw. */
export interface Series {
  kind: "bar" | "line";
  role: "value" | "median" | "p90" | "reference";
  values: Values;
}

export interface Drawn {
  unit: Figure["unit"];
  days: string[];
  series: Series[];
}

const MOST_DAYS = 1_100;

export function eachDay({ from, to }: Days): string[] {
  const days: string[] = [];
  for (let day = from; day <= to && days.length < MOST_DAYS; day = plus(day, 1)) days.push(day);
  return days;
}

/** A count of a day without any is zero; a share or a duration of a day without any is none. */
export function drawn({ unit, reference }: Pick<Figure, "unit" | "reference">, pieces: Piece[], range: Days): Drawn {
  const days = eachDay(range);
  const known = new Map(pieces.map((piece) => [piece.part, piece]));
  const line = (role: Series["role"], value: (piece: Piece | undefined) => number | null | undefined): Series => ({
    kind: "line",
    role,
    values: days.map((day) => value(known.get(day)) ?? null),
  });
  if (unit === "seconds") {
    return { unit, days, series: [line("median", (piece) => piece?.median), line("p90", (piece) => piece?.p90)] };
  }
  if (unit === "count") {
    return { unit, days, series: [{ ...line("value", (piece) => piece?.numerator ?? 0), kind: "bar" }] };
  }
  const series = [line("value", (piece) => piece?.value)];
  if (reference != null) series.push(line("reference", () => reference));
  return { unit, days, series };
}
