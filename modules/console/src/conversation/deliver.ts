import { commands } from "./api";
import type { Said } from "./arrived";
import { carryOut, type Order } from "./bulk";
import type { Given } from "./commandWords";
import type { Deliver } from "./outbox";

/** The tags that its team wants are there before it is resolved. */
async function resolve(ticket: string, { tags, ...closing }: Given, key: string, keepalive: boolean) {
  if (tags) await commands.tag(ticket, tags);
  return commands.act(ticket, "resolve", closing, key, keepalive);
}

/** Brings a parcel to the desk, under its own key each time. */
export const deliver: Deliver = ({ id, about, kind, what }, keepalive, isTheirs) => {
  if (kind === "bulk") return carryOut(what as Order, { id, keepalive, isTheirs });
  if (kind === "note") return commands.note(about, (what as Said).text ?? "", id, keepalive);
  if (kind === "tags") return commands.tag(about, (what as { tags: string[] }).tags);
  if (kind === "resolve") return resolve(about, what as Given, id, keepalive);
  if (kind !== "reply") return commands.act(about, kind, what as object, id, keepalive);
  const { text = "", content } = what as Said;
  return commands.write(about, content ? { content } : { text }, id, keepalive);
};
