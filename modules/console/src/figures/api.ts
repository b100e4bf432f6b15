import { keepPreviousData, useQuery } from "@tanstack/react-query";
import { address, api } from "../api/client";
import type { Days } from "./days";
import type { Filters, Group, Head } from "./search";

/** One day's or one part's share of a figure; `part` is the day, or the head's value, empty where there is none. */
export interface Piece {
  part: string;
  numerator?: number | null;
  denominator?: number | null;
  value?: number | null;
  n?: number | null;
  median?: number | null;
  p90?: number | null;
  /** Of too few: only `n` is told. */
  hidden?: boolean | null;
}

/** A figure as the desk tells it: what it cannot tell is missing, never zero. */
export interface Figure extends Omit<Piece, "part"> {
  id: string;
  group: Group;
  title: string;
  unit: "ratio" | "count" | "seconds" | "days" | "unknown";
  notMeasured?: string | null;
  /** The same in a code, and under which head it is not known. */
  why?: string | null;
  whyHead?: string | null;
  reference?: number | null;
  days?: Piece[] | null;
  parts?: Piece[] | null;
}

export interface Panel extends Days {
  zone: string;
  asOf?: string | null;
  by?: string | null;
  kpis: Figure[];
}

export interface Case {
  id: string;
  conversation: string;
  day: string;
  team?: string | null;
  agent?: string | null;
  rule?: string | null;
  reason?: string | null;
  release?: number | null;
  channel?: string | null;
  language?: string | null;
  customer?: string | null;
  seconds?: number | null;
  /** Since when it is open or waits, or when it was resolved; of these lists only. */
  since?: string | null;
}

/** How a team's work is at this moment; of all teams together `team` is missing. */
export interface TeamNow {
  team?: string | null;
  open: number;
  unassigned: number;
  waiting: number;
  windowClosing: number;
  longestWaitSeconds?: number | null;
  oldestSeconds?: number | null;
}

export interface Now {
  at: string;
  all: TeamNow;
  teams: TeamNow[];
}

export const PAGE = 50;
const LONG_MILLIS = 5 * 60_000;
const WALL_MILLIS = 4_000;

type Asked = Filters & Days;

/** Which day it is at the desk, and in which zone: its clock and its midnight are not this browser's. */
export const useToday = () =>
  useQuery({
    queryKey: ["figures", "today"],
    queryFn: async () => {
      const { to, zone } = await api.get<Panel>("/insight/kpis", { query: { kpi: "csat_human" } });
      return { today: to, zone };
    },
    staleTime: LONG_MILLIS,
  });

export const usePanel = (group: Group, by: Head | undefined, asked: Asked | null) =>
  useQuery({
    queryKey: ["figures", "panel", group, by, asked],
    queryFn: ({ signal }) => api.get<Panel>("/insight/kpis", { query: { ...asked, group, by }, signal }),
    enabled: asked !== null,
    placeholderData: (before) => (before?.kpis[0]?.group === group ? before : undefined),
  });

/** A duration's days, which the panel leaves out. */
export const useDaysOf = (kpi: string, asked: Asked, wanted: boolean) =>
  useQuery({
    queryKey: ["figures", "days", kpi, asked],
    queryFn: async ({ signal }) =>
      (await api.get<Panel>("/insight/kpis", { query: { ...asked, kpi }, signal })).kpis[0]?.days ?? [],
    enabled: wanted,
  });

/** Which values of a head there are in these days, the most frequent first; those of hand-overs from hand-overs. */
export const useValues = (head: Head, { from, to }: Days, wanted: boolean) =>
  useQuery({
    queryKey: ["figures", "values", head, from, to],
    queryFn: async () => {
      const { kpis } = await api.get<Panel>("/insight/kpis", { query: { from, to, kpi: "conversations", by: head } });
      return (kpis[0]?.parts ?? []).map(({ part }) => part);
    },
    enabled: wanted && head !== "clock",
    staleTime: LONG_MILLIS,
  });

export interface Behind extends Asked {
  kpi: string;
  part: "numerator" | "denominator";
}

export const useCases = (behind: Behind | null, after: string | undefined) =>
  useQuery({
    queryKey: ["figures", "cases", behind, after],
    queryFn: ({ signal }) =>
      api.get<{ items: Case[]; next?: string | null }>("/insight/conversations", {
        query: { ...behind, cursor: after, limit: PAGE },
        signal,
      }),
    enabled: behind !== null,
    placeholderData: keepPreviousData,
  });

export const NOW = ["figures", "now"];

/** Asked again and again while somebody can see it. */
export const useNowOfDesk = () =>
  useQuery({
    queryKey: NOW,
    queryFn: () => api.get<Now>("/insight/now"),
    refetchInterval: WALL_MILLIS,
    staleTime: 0,
  });

/** Spreadsheets take the semicolon where the comma is for decimals. */
const separatorOf = (language: string) => (language === "en" ? "comma" : "semicolon");

export const panelTable = (group: Group, by: Head | undefined, asked: Asked, language: string) =>
  address("/insight/kpis/export", { ...asked, group, by, separator: separatorOf(language), titles: language });

export const casesTable = (behind: Behind, language: string) =>
  address("/insight/conversations/export", { ...behind, separator: separatorOf(language) });
