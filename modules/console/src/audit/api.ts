import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, newKey } from "../api/client";
import type { AuditSearch } from "./route";

/** What a replay without a rule, or with a stricter one, says. */
export interface Effect {
  replay: string;
  state: "running" | "done" | "stopped" | "failed";
  conversations: number;
  before: number;
  after: number;
  keeps: number;
  moves: number;
  failed: number;
}

/** A number of a rule that can be moved so that it speaks less often. */
export interface Limit {
  condition: string;
  value: number;
  next?: number | null;
  tried?: number | null;
  effect?: Effect | null;
}

export interface Cause {
  name: string;
  count: number;
  share: number;
  medianSeconds?: number | null;
  n: number;
  mostly: { name: string; count: number }[];
  examples: string[];
  /** Of a topic, the live rule that hands it over most. */
  rule?: string | null;
  effect?: Effect | null;
  limits: Limit[];
}

export interface Group {
  id: string;
  count: number;
  languages: Record<string, number>;
  since: string;
  last: string;
  examples: { conversation: string; language: string; text: string; at: string }[];
  article?: string | null;
  published: boolean;
  effect?: { turns: number; before: number; after: number; offered: number; alone: number } | null;
}

export interface Habit {
  rule: string;
  fired: number;
  share: number;
  deadReleases: number;
  effect?: Effect | null;
  limits: Limit[];
}

/** How long a team's customers would have waited with one more person. */
export interface OneMore {
  why?: "few" | "many" | "unlike" | null;
  n: number;
  leftOut: number;
  people: number;
  atOnce: number;
  medianSeconds?: number | null;
  p90Seconds?: number | null;
  seenMedianSeconds?: number | null;
  seenP90Seconds?: number | null;
  moreMedianSeconds?: number | null;
  moreP90Seconds?: number | null;
}

export interface Wait {
  team: string;
  formerSeconds?: number | null;
  formerN: number;
  laterSeconds?: number | null;
  laterN: number;
  grows: boolean;
  few: boolean;
  openBefore: number;
  openBetween: number;
  openAfter: number;
  perDay: number;
  oneMore?: OneMore | null;
}

export interface Audit {
  from: string;
  to: string;
  since: string;
  until: string;
  asOf?: string | null;
  handOvers: number;
  byRule: Cause[];
  byTopic: Cause[];
  questions: { read: number; capped: boolean; groups: Group[] };
  rules: {
    release: number;
    evaluations: number;
    why?: "teams" | "few" | "unknown" | null;
    /** How many never spoke; not all of them are in `never`. */
    silent: number;
    never: Habit[];
    always: Habit[];
  };
  waits: Wait[];
}

const REPLAY_MILLIS = 2_000;

const isReplaying = (audit: Audit) =>
  [...audit.byRule, ...audit.byTopic, ...audit.rules.never, ...audit.rules.always].some(({ effect, limits }) =>
    [effect, ...limits.map((limit) => limit.effect)].some((each) => each?.state === "running"),
  );

/** Looked at again while the past is being replayed. */
export const useAudit = ({ from, to }: AuditSearch) =>
  useQuery({
    queryKey: ["audit", from, to],
    queryFn: () => api.get<Audit>("/insight/audit", { query: { from, to } }),
    refetchInterval: ({ state }) => (state.data && isReplaying(state.data) ? REPLAY_MILLIS : false),
  });

/** Which of the live rules is to be left out, or stricter. */
export type Change = { without: string } | { stricter: { rule: string; condition: string; to: number } };

/** Has the period replayed by the live rules with one of them changed. */
export function useReplay({ since, until }: Audit) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Change) => api.post("/rules/replays", { body: { ...change, since, until }, key: newKey() }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["audit"] }),
  });
}

/** The draft for a group of questions; the same one however often it is asked for. */
export function useBeginArticle({ from, to }: Audit) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (group: string) =>
      api.post<{ article: string; made: boolean }>(`/insight/audit/gaps/${group}/article`, { query: { from, to } }),
    onSuccess: () => queries.invalidateQueries({ queryKey: ["audit"] }),
  });
}

export interface Article {
  id: string;
  state: "DRAFT" | "PUBLISHED";
  title: Record<string, string>;
  questions: Record<string, string[]>;
  answer: Record<string, string>;
  tags: string[];
  expires?: string | null;
}

export const useArticle = (id: string) =>
  useQuery({
    queryKey: ["article", id],
    queryFn: () => api.tagged<Article>(`/knowledge/articles/${id}`),
    refetchOnWindowFocus: false,
  });

export function useSaveArticle(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ article, tag }: { article: Article; tag: string | null }) => {
      const { title, questions, answer, tags, state, expires } = article;
      const body = { title, questions, answer, tags, state, expires: expires ?? undefined };
      return api.put<Article>(`/knowledge/articles/${id}`, { body, match: tag });
    },
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ["article", id] }),
        queries.invalidateQueries({ queryKey: ["audit"] }),
      ]),
  });
}

/** The file of the live rules in which a rule stands. */
export const useRuleFile = (release: number, rule: string) =>
  useQuery({
    queryKey: ["rules", "release", release],
    queryFn: () => api.get<{ files?: { name: string; text: string }[] }>(`/rules/releases/${release}`),
    select: ({ files = [] }) =>
      files.find(({ text }) => text.includes(`rule "${rule}"`)) ??
      files.find(({ text }) => text.includes(rule)) ??
      null,
  });
