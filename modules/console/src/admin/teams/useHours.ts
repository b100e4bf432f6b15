import { useIntl } from "react-intl";
import { useT } from "../../i18n/useT";
import { DAYS, type Day, isAlways, parsed, stretches } from "./hours";

/** The first of January 2024 was a Monday. */
const dateOf = (day: Day) => new Date(Date.UTC(2024, 0, 1 + DAYS.indexOf(day)));

/** Says when a team works as people would. */
export function useHours() {
  const t = useT();
  const intl = useIntl();
  const dayName = (day: Day, weekday: "long" | "short" = "long") =>
    intl.formatDate(dateOf(day), { weekday, timeZone: "UTC" });
  const inWords = (hours: string): string => {
    const week = parsed(hours);
    if (!week) return hours;
    if (isAlways(week)) return t("teams.hours.always");
    const rows = stretches(week).map(({ first, last, shifts }) => {
      const days =
        first === last ? dayName(first) : t("teams.hours.days", { first: dayName(first), last: dayName(last) });
      return `${days}, ${intl.formatList(shifts.map(({ from, to }) => `${from}–${to}`))}`;
    });
    return rows.join("; ") || t("teams.hours.never");
  };
  return { dayName, inWords };
}
