import type { Parcel } from "./outbox";
import type { Content, Message, Note } from "./types";

export interface Said {
  text?: string;
  content?: Content;
  /** The newest message there was when it was written. */
  after?: number;
}

/**
 * The parcels that the desk shows by now, so that nothing is shown twice. A reply becomes a message with another id than the answer
 * told: it is known again by what it says, among the agents' messages that came later; each message is one parcel's only.
 */
export function arrived(parcels: readonly Parcel<Said>[], messages: Message[], notes: Note[]): Set<string> {
  const found = new Set<string>();
  const taken = new Set<string>();
  for (const { id, kind, what, state, answer } of parcels) {
    if (state !== "sent") continue;
    if (kind === "note") {
      if (notes.some((note) => note.id === (answer as { id?: string } | undefined)?.id)) found.add(id);
      continue;
    }
    const words = (what.text ?? what.content?.text ?? "").trim();
    const own = messages.find(
      (message) =>
        message.author === "agent" &&
        message.seq > (what.after ?? 0) &&
        !taken.has(message.id) &&
        (message.text ?? "").trim() === words &&
        message.kind === (what.content?.kind.toLowerCase() ?? "text"),
    );
    if (!own) continue;
    taken.add(own.id);
    found.add(id);
  }
  return found;
}

/** The key of the one other attempt there is at a message that did not arrive. */
export const againOf = ({ id }: Message) => `again:${id}`;

/** Whether a message that did not arrive was tried again: it is on its way, or said once more further down. */
export const isTriedAgain = (lost: Message, messages: Message[], parcels: readonly Parcel[]) =>
  parcels.some(({ id }) => id === againOf(lost)) ||
  messages.some(
    ({ seq, author, kind, text }) =>
      seq > lost.seq && author === "agent" && kind === lost.kind && (text ?? "").trim() === (lost.text ?? "").trim(),
  );
