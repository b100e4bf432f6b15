import type { Word } from "../../i18n/words";
import type { PromiseCard } from "./api";

export const PRIORITIES = ["urgente", "alta", "normal", "baja"] as const;
export const CLOCKS = ["firstReplyMinutes", "nextReplyMinutes", "resolutionMinutes"] as const;

/** Whom a promise to some may be to, as in `vip-3`. */
export const WHOM = ["vip", "3", "2", "vip-3", "vip-2"] as const;
export type Whom = (typeof WHOM)[number];

export const priorityWord = (priority: string) => `teams.priority.${priority}` as Word;
export const whomWord = (whom: Whom) => `teams.whom.${whom}` as Word;

export const isForAll = ({ tier, customer }: PromiseCard) => tier == null && customer == null;

export const whomOf = ({ tier, customer }: PromiseCard) =>
  [customer, tier].filter((each) => each != null).join("-") as Whom;

export const toWhom = (card: PromiseCard, whom: Whom): PromiseCard => ({
  ...card,
  tier: /[23]/.test(whom) ? Number(whom.slice(-1)) : null,
  customer: whom.startsWith("vip") ? "vip" : null,
});

/** One that nobody has said yet; none once all are. */
export const unsaid = (cards: PromiseCard[]): PromiseCard | undefined =>
  WHOM.flatMap((whom) => PRIORITIES.map((priority) => toWhom({ priority }, whom))).find(
    (card) => !cards.some((each) => each.priority === card.priority && whomOf(each) === whomOf(card)),
  );
