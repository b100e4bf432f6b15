import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { rootRoute } from "../shell/rootRoute";

/** Which phones are on the table: "address~name,address~name". */
export interface SimulatorSearch {
  phones?: string;
}

export const simulatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/simulator",
  validateSearch: (given): SimulatorSearch => ({
    phones: typeof given.phones === "string" || typeof given.phones === "number" ? String(given.phones) : undefined,
  }),
  component: lazyRouteComponent(() => import("./Simulator"), "Simulator"),
});
