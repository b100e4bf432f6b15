import { createContext, useContext } from "react";
import type { Frame, LineState, Viewer } from "./line";

export interface LiveLine {
  state: LineState;
  /** Who looks at the conversation that we look at. */
  viewers: Viewer[];
  look: (conversation: string | null, mode: Viewer["mode"]) => void;
  /** Calls back with every event; returns how to stop. */
  onEvent: (listener: (event: Extract<Frame, { type: "event" }>) => void) => () => void;
}

export const LiveContext = createContext<LiveLine>({
  state: "connected",
  viewers: [],
  look: () => {},
  onEvent: () => () => {},
});

export const useLive = () => useContext(LiveContext);
