import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute, text } from "../route";

export const TABS = ["people", "keys", "log"] as const;
export type Tab = (typeof TABS)[number];

/** Which list is open, and which account in it ("new" for one to be opened). */
export interface AccountsSearch {
  tab?: Tab;
  account?: string;
  q?: string;
}

export const accountsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/accounts",
  validateSearch: (given): AccountsSearch => ({
    tab: TABS.find((tab) => tab === given.tab),
    account: text(given.account),
    q: text(given.q),
  }),
  component: lazyRouteComponent(() => import("./Accounts"), "Accounts"),
});
