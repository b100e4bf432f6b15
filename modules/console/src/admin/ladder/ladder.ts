/** The bot's tier, below those of people. */
export const BOT = 1;
export const TIERS = [2, 3] as const;
export const ALL = "*";
export const MOST_MOVES = 200;
const MOST_NEEDS = 20;

export interface Rung {
  tier: number;
  name?: string | null;
  needsTags: string[];
  needsFacts: string[];
  handsBackTo: number[];
  /** Told by the desk. */
  teams?: string[];
}

/** From and to: a team, "tier:2", "tier:3", or "*" for all. */
export interface Move {
  from: string;
  to: string;
}

export interface Ladder {
  tiers: Rung[];
  moves: Move[];
}

export interface Place {
  name: string;
  tier: number;
}

const BLANK = { needsTags: [], needsFacts: [], handsBackTo: [], teams: [] };
export const placeOf = (tier: number) => `tier:${tier}`;

/** Every tier, also one of which nobody has said anything. */
export const rungs = ({ tiers }: Ladder): Rung[] =>
  TIERS.map((tier) => ({ ...BLANK, tier, ...tiers.find((rung) => rung.tier === tier) }));

/** As the desk takes it: who works where is not written. */
export const wishOf = (ladder: Ladder): Ladder => ({
  tiers: rungs(ladder).map(({ teams, name, ...rung }) => ({ ...rung, name: name?.trim() || null })),
  moves: ladder.moves,
});

const fits = (pattern: string, { name, tier }: Place) => [ALL, placeOf(tier), name].includes(pattern);

/** Whether work goes from here to there: back down as the tier says, otherwise by the moves. */
export function leads(ladder: Ladder, from: Place, to: Place) {
  const isBack = to.tier < from.tier && handsBack(ladder, from, to.tier);
  return isBack || ladder.moves.some((move) => fits(move.from, from) && fits(move.to, to));
}

export const handsBack = (ladder: Ladder, { tier }: Place, to: number = BOT) =>
  rungs(ladder).some((rung) => rung.tier === tier && rung.handsBackTo.includes(to));

export const isTwice = (moves: Move[], { from, to }: Move, place: number) =>
  moves.findIndex((move) => move.from === from && move.to === to) < place;

/** Whether the desk would take it. */
export const isFine = (ladder: Ladder) =>
  ladder.moves.length <= MOST_MOVES &&
  ladder.moves.every((move, place) => !isTwice(ladder.moves, move, place)) &&
  rungs(ladder).every(({ needsTags, needsFacts }) => needsTags.length + needsFacts.length < MOST_NEEDS);
