import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/rootRoute";

/** Whose conversations count for nothing. */
export const exclusionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/figures/exclusions",
  component: lazyRouteComponent(() => import("./Exclusions"), "Exclusions"),
});
