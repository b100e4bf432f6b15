import { createRoute, createRouter, redirect } from "@tanstack/react-router";
import { accountsRoute } from "./admin/accounts/route";
import { cannedRoute } from "./admin/canned/route";
import { channelsRoute } from "./admin/channels/route";
import { customersRoute } from "./admin/customers/route";
import { integrationsRoute } from "./admin/integrations/route";
import { ladderRoute } from "./admin/ladder/route";
import { macrosRoute } from "./admin/macros/route";
import { adminHomeRoute, adminRoute } from "./admin/route";
import { teamsRoute } from "./admin/teams/route";
import { auditRoute } from "./audit/route";
import { exclusionsRoute } from "./exclusions/route";
import { casesRoute, figuresRoute, wallRoute } from "./figures/route";
import { inboxRoute } from "./inbox/route";
import { simulatorRoute } from "./sandbox/route";
import { backRoute } from "./shell/backRoute";
import { Failure } from "./shell/Failure";
import { rootRoute } from "./shell/rootRoute";
import { Waiting } from "./shell/Waiting";

const homeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/",
  beforeLoad: () => {
    throw redirect({ to: "/inbox", search: {} });
  },
});

/** One line a screen; see inbox/route.ts for how one looks. */
export const routeTree = rootRoute.addChildren([
  homeRoute,
  inboxRoute,
  auditRoute,
  adminRoute.addChildren([
    adminHomeRoute,
    channelsRoute,
    customersRoute,
    integrationsRoute,
    accountsRoute,
    teamsRoute,
    ladderRoute,
    cannedRoute,
    macrosRoute,
  ]),
  figuresRoute,
  casesRoute,
  wallRoute,
  exclusionsRoute,
  simulatorRoute,
  backRoute,
]);

export const router = createRouter({
  routeTree,
  defaultPendingComponent: Waiting,
  defaultErrorComponent: ({ error, reset }) => Failure({ error, retry: reset }),
  defaultPreload: "intent",
});

declare module "@tanstack/react-router" {
  interface Register {
    router: typeof router;
  }
}
