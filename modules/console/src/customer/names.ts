import type { Word } from "../i18n/words";

const WORDS: Record<string, Word> = {
  name: "customer.name.name",
  tier: "customer.name.tier",
  tags: "customer.name.tags",
  email: "customer.name.email",
  language: "customer.name.language",
  company: "customer.name.company",
  owner: "customer.name.owner",
};

/** How people call an attribute that every desk has; the others go by their own names. */
export const nameWord = (name: string): Word | undefined => (Object.hasOwn(WORDS, name) ? WORDS[name] : undefined);

/** What an agent may call a new one, as the desk wants it. */
export const isName = (name: string) => /^\p{L}[\p{L}\p{N}_-]{0,39}$/u.test(name);
