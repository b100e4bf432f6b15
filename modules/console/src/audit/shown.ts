const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** "40 s", "12 min", "3 h 5 min", "2 d 4 h"; a dash for nothing. */
export function lasting(seconds: number | null | undefined): string {
  if (seconds === null || seconds === undefined) return "—";
  if (seconds < MINUTE) return `${seconds} s`;
  if (seconds < HOUR) return `${Math.floor(seconds / MINUTE)} min ${seconds % MINUTE} s`;
  if (seconds < DAY) return `${Math.floor(seconds / HOUR)} h ${Math.floor((seconds % HOUR) / MINUTE)} min`;
  return `${Math.floor(seconds / DAY)} d ${Math.floor((seconds % DAY) / HOUR)} h`;
}

/** A rule as it stands in its file, from its name to its end; the line that names it where it is a row of a table. */
export function ruleText(text: string, rule: string): string {
  const lines = text.split(/\r?\n/);
  const first = lines.findIndex((line) => line.trimStart().startsWith("rule") && line.includes(`"${rule}"`));
  if (first < 0) return lines.find((line) => line.includes(rule)) ?? text;
  const last = lines.findIndex((line, place) => place >= first && /(^|[;\s])end\s*$/.test(line.replace(/\/\/.*/, "")));
  return lines.slice(first, last < 0 ? undefined : last + 1).join("\n");
}

/** A rule's condition with another number: «Turno.intentosFallidos >= 4». */
export const moved = (condition: string, to: number | null | undefined) => condition.replace(/\S+$/, String(to));
