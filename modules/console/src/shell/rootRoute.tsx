import { createRootRoute } from "@tanstack/react-router";
import { Failure } from "./Failure";
import { NothingHere, Root } from "./Root";

/** Every screen's route has this one as its parent. */
export const rootRoute = createRootRoute({
  component: Root,
  notFoundComponent: NothingHere,
  errorComponent: ({ error, reset }) => <Failure error={error} retry={reset} />,
});
