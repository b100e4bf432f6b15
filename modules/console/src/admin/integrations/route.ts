import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute, text } from "../route";

/** Which integration is open, or of which kind a new one is being added. */
export interface IntegrationsSearch {
  integration?: string;
  add?: string;
}

export const integrationsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/integrations",
  validateSearch: (given): IntegrationsSearch => ({ integration: text(given.integration), add: text(given.add) }),
  component: lazyRouteComponent(() => import("./Integrations"), "Integrations"),
});
