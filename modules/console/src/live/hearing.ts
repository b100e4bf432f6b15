import type { Query, QueryClient } from "@tanstack/react-query";
import type { Frame } from "./line";
import { paced } from "./paced";

type Heard = Extract<Frame, { type: "event" }>;
type Which = (query: Query) => boolean;

const LIST_PAUSE_MILLIS = 1_000;
const DETAIL_PAUSE_MILLIS = 150;
const KNOWN_BY_EVENTS = new Set(["tickets", "views", "agents", "ticket", "conversation"]);
/** These change nothing that a list shows. */
const QUIET = new Set(["TurnTaken", "MessageDelivered", "MessageRead"]);
/** After these somebody has more to do, or less, or is here, or gone. */
const OF_AGENTS = /^(Ticket|Agent)/;

const firstOf = ({ queryKey: [first] }: Query) => String(first);

/** Throws away what an event made untrue; what is on the screen is then read again. Events in a burst count once. */
export function hearing(queries: QueryClient) {
  let lists = new Set<string>();
  let about = new Set<string>();

  /** A reading under way goes on, or a busy desk's would never end; but it may have begun too early, and is done again then. */
  async function renew(predicate: Which) {
    const tooEarly = queries.isFetching({ predicate }) > 0;
    await queries.invalidateQueries({ predicate }, { cancelRefetch: false });
    if (tooEarly) await queries.invalidateQueries({ predicate }, { cancelRefetch: false });
  }

  /** Not every event of a conversation names its ticket, which has the window in which it may be answered. */
  function withTickets(ids: Set<string>): Set<string> {
    const tickets = queries.getQueriesData<{ conversation?: string }>({ queryKey: ["ticket"] });
    const theirs = tickets.filter(([, ticket]) => ticket?.conversation && ids.has(ticket.conversation));
    return new Set([...ids, ...theirs.map(([[, id]]) => String(id))]);
  }

  const renewLists = paced(() => {
    const stale = lists;
    lists = new Set();
    return renew((query) => stale.has(firstOf(query)));
  }, LIST_PAUSE_MILLIS);
  const renewDetails = paced(() => {
    const stale = withTickets(about);
    about = new Set();
    return renew(({ queryKey: [, id] }) => typeof id === "string" && stale.has(id));
  }, DETAIL_PAUSE_MILLIS);

  return {
    event({ event, conversation, ticket }: Heard) {
      for (const id of [conversation, ticket]) if (id) about.add(id);
      if (!QUIET.has(event)) for (const list of ["tickets", "views"]) lists.add(list);
      if (OF_AGENTS.test(event)) lists.add("agents");
      if (about.size > 0) renewDetails();
      if (lists.size > 0) renewLists();
    },
    doubt: () => void renew((query) => KNOWN_BY_EVENTS.has(firstOf(query))),
  };
}
