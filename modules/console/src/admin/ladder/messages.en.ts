import type es from "./messages.es";

const en: Record<keyof typeof es, string> = {
  "ladder.title": "Ladder",
  "ladder.hint":
    "The ladder says to which teams each one may pass a ticket, and what must be known before. What is under way stays where it is.",
  "ladder.readOnly": "Administrators change it.",
  "ladder.absent": "This server has no ladder yet",
  "ladder.absent.hint": "Update the server to say here who passes tickets to whom.",
  "ladder.noTeams": "There are no teams yet",
  "ladder.noTeams.hint": "The ladder joins teams: open the first one, and here you say to whom it passes its tickets.",
  "ladder.goTeams": "Go to the teams",
  "ladder.tier": "Tier {tier}",
  "ladder.bot": "The bot",
  "ladder.all": "All",
  "ladder.teams": "Working here: {teams}.",
  "ladder.teams.none": "No team is in this tier: it is given under Teams.",
  "ladder.name": "What it is called",
  "ladder.needsTags": "Tags: one is needed",
  "ladder.needsTags.hint": "Before a person passes a ticket here. None: nothing is asked.",
  "ladder.needsFacts": "Facts: all are needed",
  "ladder.needsFacts.hint": "By the names under which the flows ask for them, such as “pedido”.",
  "ladder.needs.nothing": "nothing",
  "ladder.handsBackTo": "Hands back to",
  "ladder.handsBackTo.hint": "Without a move of its own.",
  "ladder.moves": "Moves",
  "ladder.moves.hint": "Each lets tickets be transferred. What none says can only be handed back.",
  "ladder.moves.none":
    "Without moves nobody transfers to another team: tickets are only handed back. Add the first one.",
  "ladder.move.add": "Add move",
  "ladder.from": "From",
  "ladder.to": "To",
  "ladder.from.of": "Move {place}: from",
  "ladder.to.of": "Move {place}: to",
  "ladder.drop": "Remove the move from {from} to {to}",
  "ladder.twice": "This move is there already.",
  "ladder.ways": "What it comes to",
  "ladder.nowhere": "nowhere",
};

export default en;
