import { useEffect, useState } from "react";

const SECOND = 1000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The time, anew every so often. */
export function useNow(everyMillis = SECOND): number {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), everyMillis);
    return () => clearInterval(timer);
  }, [everyMillis]);
  return now;
}

/** Whether a moment is over, known without looking at the clock each second. */
export function useIsPast(moment: number | null): boolean {
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    setNow(Date.now());
    if (moment === null || moment <= Date.now()) return;
    // A computer that slept wakes up late: look now and then.
    const timer = setInterval(() => setNow(Date.now()), Math.min(moment - Date.now() + 1, MINUTE));
    return () => clearInterval(timer);
  }, [moment]);
  return moment !== null && moment <= now;
}

/** "23:59:59" below a day, "2 d 3 h" above; a minus sign when it is past. */
export function countdown(until: number, now: number): string {
  const left = Math.abs(until - now);
  const sign = until < now ? "−" : "";
  if (left >= DAY) return `${sign}${Math.floor(left / DAY)} d ${Math.floor((left % DAY) / HOUR)} h`;
  const pad = (value: number) => String(value).padStart(2, "0");
  return `${sign}${pad(Math.floor(left / HOUR))}:${pad(Math.floor((left % HOUR) / MINUTE))}:${pad(Math.floor((left % MINUTE) / SECOND))}`;
}

/** Short, for a list: "12 min", "3 h", "2 d". */
export function brief(since: number, now: number): string {
  const past = Math.max(0, now - since);
  if (past < MINUTE) return "<1 min";
  if (past < HOUR) return `${Math.floor(past / MINUTE)} min`;
  if (past < DAY) return `${Math.floor(past / HOUR)} h`;
  return `${Math.floor(past / DAY)} d`;
}

const WINDOW_HOURS = 24;

/** When WhatsApp's window for free text closes, as the desk told it or as a later message has it; null if it never opened. */
export function windowEnd(told: string | null | undefined, lastInbound: string | null | undefined): number | null {
  const opened = lastInbound ? Date.parse(lastInbound) + WINDOW_HOURS * HOUR : null;
  return told ? Math.max(Date.parse(told), opened ?? 0) : opened;
}

/** Morning of another day, at nine, here. */
export function morning(daysAhead: number, now: Date): Date {
  const day = new Date(now);
  day.setDate(day.getDate() + daysAhead);
  day.setHours(9, 0, 0, 0);
  return day;
}

/** A moment as an input of day and time takes it. */
export function local(moment: string): string {
  const at = new Date(moment);
  return new Date(at.getTime() - at.getTimezoneOffset() * MINUTE).toISOString().slice(0, "2026-01-01T00:00".length);
}

export function nextMonday(now: Date): Date {
  return morning((8 - now.getDay()) % 7 || 7, now);
}
