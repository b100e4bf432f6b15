/** Days as the API writes them, "2026-03-01", without a clock or a zone. */
export interface Days {
  from: string;
  to: string;
}

export const PRESETS = ["today", "7", "28", "90", "month", "lastMonth"] as const;
export type Preset = (typeof PRESETS)[number];

const USUAL: Preset = "28";
const DAY_MILLIS = 86_400_000;

export const plus = (day: string, days: number) =>
  new Date(Date.parse(day) + days * DAY_MILLIS).toISOString().slice(0, "2026-03-01".length);

const firstOf = (day: string) => `${day.slice(0, "2026-03".length)}-01`;

export function daysOf(preset: Preset, today: string): Days {
  switch (preset) {
    case "today":
      return { from: today, to: today };
    case "month":
      return { from: firstOf(today), to: today };
    case "lastMonth": {
      const to = plus(firstOf(today), -1);
      return { from: firstOf(to), to };
    }
    default:
      return { from: plus(today, 1 - Number(preset)), to: today };
  }
}

/** Those of the address; the last four weeks if it names none. */
export const daysIn = ({ from, to }: Partial<Days>, today: string): Days =>
  from && to ? { from, to } : daysOf(USUAL, today);

/** Which of them these days are; null for days of one's own. */
export const presetOf = ({ from, to }: Days, today: string): Preset | null =>
  PRESETS.find((preset) => {
    const days = daysOf(preset, today);
    return days.from === from && days.to === to;
  }) ?? null;
