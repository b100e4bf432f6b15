import type { TicketDetails } from "../conversation/types";
import type { Frame } from "../live/line";

type Heard = Extract<Frame, { type: "event" }>;

/** After these a ticket waits for anybody of its team. */
const WAITING = new Set(["TicketOpened", "TicketTransferred", "TicketReleased", "TicketReopened"]);

export interface Reader {
  login: string;
  /** None for all. */
  teams: string[];
  /** Which tickets matter to them. */
  tellOf: "mine" | "teams";
  /** The ticket before them; what happens to it they see. */
  open: string | undefined;
}

/** The ticket to look at again because of what happened, if that may be news to this reader. */
export function worthALook({ event, ticket, team, agent }: Heard, reader: Reader): string | null {
  if (!ticket || ticket === reader.open) return null;
  if (event === "TicketTaken") return agent === reader.login ? ticket : null;
  const isTheirs = !team || reader.teams.length === 0 || reader.teams.includes(team);
  return WAITING.has(event) && reader.tellOf === "teams" && isTheirs ? ticket : null;
}

/** What a ticket is to this reader as it stands now: given to them, there for anybody of their teams, or no news any more. */
export function newsOf(ticket: TicketDetails, reader: Reader): "given" | "waiting" | null {
  if (ticket.status === "assigned") return ticket.agent === reader.login ? "given" : null;
  return ticket.status === "open" && reader.tellOf === "teams" ? "waiting" : null;
}
