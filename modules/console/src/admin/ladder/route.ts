import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute } from "../route";

export const ladderRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/ladder",
  component: lazyRouteComponent(() => import("./LadderPage"), "LadderPage"),
});
