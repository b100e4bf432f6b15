import type { QueryClient } from "@tanstack/react-query";
import type { Frame } from "./line";

type Heard = Extract<Frame, { type: "event" }>;

const LISTS = new Set(["tickets", "views"]);
const PAUSE_MILLIS = 150;

/** Throws away what an event made untrue; what is on the screen is then read again. Events in a burst count once. */
export function hearing(queries: QueryClient) {
  let about = new Set<string>();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function tell() {
    timer = undefined;
    const ids = about;
    about = new Set();
    void queries.invalidateQueries({
      predicate: ({ queryKey: [first, id] }) => LISTS.has(String(first)) || (typeof id === "string" && ids.has(id)),
    });
  }

  return {
    event({ conversation, ticket }: Heard) {
      if (conversation) about.add(conversation);
      if (ticket) about.add(ticket);
      if (timer === undefined) timer = setTimeout(tell, PAUSE_MILLIS);
    },
    doubt() {
      void queries.invalidateQueries({
        predicate: ({ queryKey: [first] }) => ["tickets", "views", "ticket", "conversation"].includes(String(first)),
      });
    },
  };
}
