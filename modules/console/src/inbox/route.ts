import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/rootRoute";
import type { Filter } from "./api";
import { understoodFilter } from "./filters";

/** What of the inbox is in its address. */
export interface InboxSearch {
  view?: string;
  q?: string;
  ticket?: string;
  /** The message or note of the ticket to look at. */
  message?: string;
  /** What is demanded besides the view, not kept yet. */
  filter?: Filter;
}

const text = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);

export const inboxRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/inbox",
  validateSearch: (given): InboxSearch => ({
    view: text(given.view),
    q: text(given.q),
    ticket: text(given.ticket),
    message: text(given.message),
    filter: understoodFilter(given.filter),
  }),
  component: lazyRouteComponent(() => import("./Inbox"), "Inbox"),
});
