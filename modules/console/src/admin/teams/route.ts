import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute, text } from "../route";

export const TABS = ["team", "promises", "routing", "care", "calendar"] as const;
export type Tab = (typeof TABS)[number];

/** Which team is open ("+" for a new one), what of it, and the month of its calendar. */
export interface TeamsSearch {
  team?: string;
  tab?: Tab;
  month?: string;
}

export const teamsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/teams",
  validateSearch: (given): TeamsSearch => ({
    team: text(given.team),
    tab: TABS.find((tab) => tab === given.tab),
    month: typeof given.month === "string" && /^\d{4}-\d{2}$/.test(given.month) ? given.month : undefined,
  }),
  component: lazyRouteComponent(() => import("./Teams"), "Teams"),
});
