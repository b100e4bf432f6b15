import { createRoute, lazyRouteComponent } from "@tanstack/react-router";
import { adminRoute, text } from "../route";

/** Which channel is open, or of which provider a new one is being added. */
export interface ChannelsSearch {
  channel?: string;
  add?: string;
}

export const channelsRoute = createRoute({
  getParentRoute: () => adminRoute,
  path: "/channels",
  validateSearch: (given): ChannelsSearch => ({ channel: text(given.channel), add: text(given.add) }),
  component: lazyRouteComponent(() => import("./Channels"), "Channels"),
});
