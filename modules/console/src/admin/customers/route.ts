import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute, text } from "../route";

/** Which source is open, or of which kind a new one is being added. */
export interface SourcesSearch {
  source?: string;
  add?: string;
}

export const customersRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/customers",
  validateSearch: (given): SourcesSearch => ({ source: text(given.source), add: text(given.add) }),
  component: lazyRouteComponent(() => import("./Sources"), "Sources"),
});
