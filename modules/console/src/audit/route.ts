import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/rootRoute";

/** Of which days; the last thirty if missing. */
export interface AuditSearch {
  from?: string;
  to?: string;
}

const day = (value: unknown) => (typeof value === "string" && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : undefined);

export const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/audit",
  validateSearch: (given): AuditSearch => ({ from: day(given.from), to: day(given.to) }),
  component: lazyRouteComponent(() => import("./Audit"), "AuditPage"),
});
