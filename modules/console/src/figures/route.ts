import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/rootRoute";
import { casesSearch, figuresSearch } from "./search";

export const figuresRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/figures",
  validateSearch: figuresSearch,
  component: lazyRouteComponent(() => import("./Figures"), "Figures"),
});

/** The conversations behind one number. */
export const casesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/figures/conversations",
  validateSearch: casesSearch,
  component: lazyRouteComponent(() => import("./Cases"), "Cases"),
});

/** For a screen on the wall. */
export const wallRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/figures/now",
  component: lazyRouteComponent(() => import("./Wall"), "Wall"),
});
