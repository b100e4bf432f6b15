import { useSyncExternalStore } from "react";
import { newKey } from "../api/client";
import { commands } from "../conversation/api";
import type { TicketCard } from "../conversation/types";

export type Deed = "assign" | "transfer" | "snooze" | "resolve" | "tags";

/** One thing to be done with each of these tickets. */
export interface Order {
  deed: Deed;
  body: object;
  tickets: TicketCard[];
}

export interface Outcome {
  done: number;
  failed: { ticket: TicketCard; error: unknown }[];
}

/** So many requests are under way at a time. */
const AT_ONCE = 4;

const withTags = (ticket: TicketCard, tags: string[]) => [...new Set([...(ticket.tags ?? []), ...tags])];

/** Tags are added to those that a ticket has. */
function send({ deed, body }: Order, ticket: TicketCard, key: string, keepalive: boolean): Promise<unknown> {
  if (deed === "tags") return commands.tag(ticket.id, withTags(ticket, (body as { tags: string[] }).tags));
  return commands.act(ticket.id, deed, body, key, keepalive);
}

/** Does it ticket by ticket: one that is refused keeps none of the others. */
export async function carryOut(order: Order, keepalive = false): Promise<Outcome> {
  const outcome: Outcome = { done: 0, failed: [] };
  const rest = [...order.tickets];
  async function work() {
    for (let ticket = rest.shift(); ticket; ticket = rest.shift()) {
      try {
        await send(order, ticket, newKey(), keepalive);
        outcome.done += 1;
      } catch (error) {
        outcome.failed.push({ ticket, error });
      }
    }
  }
  // A page that closes can wait for nothing.
  await Promise.all(Array.from({ length: keepalive ? rest.length : AT_ONCE }, work));
  return outcome;
}

/** What was ordered and can still be taken back. */
interface Waiting {
  order: Order;
  go: (keepalive?: boolean) => void;
  undo: () => void;
}
let waiting: Waiting | null = null;
const listeners = new Set<() => void>();
function set(next: Waiting | null) {
  waiting = next;
  for (const listener of listeners) listener();
}

/** Carries an order out after so many seconds, unless it is taken back; what waited before it goes at once. */
export function plan(
  order: Order,
  seconds: number,
  then: (outcome: Outcome) => void,
  takenBack: () => void,
): { undo: () => void } {
  waiting?.go();
  const go = (keepalive = false) => {
    clearTimeout(timer);
    if (waiting === own) set(null);
    void carryOut(order, keepalive).then(then);
  };
  const undo = () => {
    clearTimeout(timer);
    if (waiting === own) set(null);
    takenBack();
  };
  const own: Waiting = { order, go, undo };
  const timer = setTimeout(go, seconds * 1000);
  if (seconds > 0) set(own);
  return own;
}
window.addEventListener("pagehide", () => waiting?.go(true));

const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
};
export const usePlanned = () => useSyncExternalStore(subscribe, () => waiting);
