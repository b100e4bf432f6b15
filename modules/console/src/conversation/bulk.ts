import { Problem } from "../api/client";
import { commands } from "./api";
import type { TicketCard } from "./types";

export type Deed = "assign" | "transfer" | "snooze" | "resolve" | "tags";

/** What an order needs to know of a ticket, and no more: it may lie in the browser for a while. */
type Ordered = Pick<TicketCard, "id" | "contact" | "tags">;

/** One thing to be done with each of these tickets. */
export interface Order {
  deed: Deed;
  body: object;
  tickets: Ordered[];
}

export interface Outcome {
  done: number;
  failed: { ticket: Ordered; error: unknown }[];
}

/** What orders are about in the outbox: one goes after the other. */
export const BULK = "bulk";

export const orderFor = (deed: Deed, body: object, tickets: TicketCard[]): Order => ({
  deed,
  body,
  tickets: tickets.map(({ id, contact, tags }) => ({ id, contact, tags })),
});

/** So many requests are under way at a time. */
const AT_ONCE = 4;

const withTags = (ticket: Ordered, tags: string[]) => [...new Set([...(ticket.tags ?? []), ...tags])];

/** Tags are added to those that a ticket has. */
function send({ deed, body }: Order, ticket: Ordered, key: string, keepalive: boolean): Promise<unknown> {
  if (deed === "tags") return commands.tag(ticket.id, withTags(ticket, (body as { tags: string[] }).tags));
  return commands.act(ticket.id, deed, body, key, keepalive);
}

/** It is not about this ticket: nobody answers, or nobody is signed in as whoever ordered. */
const isTheEnd = (error: unknown) =>
  error instanceof Problem && (error.isOutage || error.status === 401 || error.code === "csrf");

/** How an order is carried out. */
interface Under {
  /** The order's own key: each ticket has one of it, so that an order that is sent again repeats nothing. */
  id: string;
  keepalive?: boolean;
  /** Whether whoever ordered it is still signed in. */
  isTheirs?: () => boolean;
}

/** Does it ticket by ticket: one that is refused keeps none of the others. What ends it is thrown, and the rest is not asked. */
export async function carryOut(
  order: Order,
  { id, keepalive = false, isTheirs = () => true }: Under,
): Promise<Outcome> {
  const outcome: Outcome = { done: 0, failed: [] };
  const rest = [...order.tickets];
  let end: unknown;
  async function work() {
    for (let ticket = rest.shift(); ticket && !end; ticket = rest.shift()) {
      if (!isTheirs()) {
        end = new Problem(0, "unsent", "");
        return;
      }
      try {
        await send(order, ticket, `${id}:${ticket.id}`, keepalive);
        outcome.done += 1;
      } catch (error) {
        if (isTheEnd(error)) end = error;
        else outcome.failed.push({ ticket, error });
      }
    }
  }
  // A page that closes can wait for nothing.
  await Promise.all(Array.from({ length: keepalive ? rest.length : AT_ONCE }, work));
  if (end) throw end;
  return outcome;
}
