import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute, text } from "../route";

/** What is being looked for, and which macro is open ("new" for one to be written). */
export interface MacrosSearch {
  q?: string;
  macro?: string;
}

export const macrosRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/macros",
  validateSearch: (given): MacrosSearch => ({ q: text(given.q), macro: text(given.macro) }),
  component: lazyRouteComponent(() => import("./Macros"), "Macros"),
});
