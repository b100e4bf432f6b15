import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute, text } from "../route";

/** What is being looked for, and which reply is open ("new" for one to be written). */
export interface CannedSearch {
  q?: string;
  reply?: string;
}

export const cannedRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/canned",
  validateSearch: (given): CannedSearch => ({ q: text(given.q), reply: text(given.reply) }),
  component: lazyRouteComponent(() => import("./Canned"), "Canned"),
});
