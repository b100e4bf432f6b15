import { createRoute } from "@tanstack/react-router";
import { useEffect } from "react";
import { rootRoute } from "./rootRoute";
import { Waiting } from "./Waiting";

/** Pages outside the console that need somebody who has signed in. */
const OUTSIDE = "/take/";

/** Where a page outside the console sends people to sign in; then they go back to it. Nowhere else, whatever the address says. */
export const backRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: "/back",
  validateSearch: (given): { to?: string } => ({
    to: typeof given.to === "string" && given.to.startsWith(OUTSIDE) ? given.to : undefined,
  }),
  component: function Back() {
    const { to } = backRoute.useSearch();
    useEffect(() => window.location.replace(to ?? "/inbox"), [to]);
    return <Waiting rows={3} />;
  },
});
