import type { Case, Figure, Now, Panel, Piece } from "./api";

export const aPiece = (part: string, change: Partial<Piece> = {}): Piece => ({
  part,
  numerator: 1,
  denominator: 4,
  value: 0.25,
  n: 4,
  ...change,
});

export const aRatio = (change: Partial<Figure> = {}): Figure => ({
  id: "containment",
  group: "bot",
  title: "Contención",
  unit: "ratio",
  numerator: 5,
  denominator: 9,
  value: 5 / 9,
  n: 9,
  reference: 0.3,
  days: [aPiece("2026-03-19", { numerator: 1, denominator: 3, value: 1 / 3 }), aPiece("2026-03-20")],
  ...change,
});

export const aDuration = (change: Partial<Figure> = {}): Figure => ({
  id: "time_to_human",
  group: "people",
  title: "Tiempo hasta una persona",
  unit: "seconds",
  n: 3,
  median: 600,
  p90: 48_000,
  ...change,
});

export const aPanel = (...kpis: Figure[]): Panel => ({
  from: "2026-02-21",
  to: "2026-03-20",
  zone: "Europe/Madrid",
  asOf: "2026-03-20T11:00:00Z",
  kpis,
});

export const aCase = (change: Partial<Case> = {}): Case => ({
  id: "c1",
  conversation: "00000000-0000-0000-0000-0000000000a1",
  day: "2026-03-20",
  team: "mesa",
  agent: "ana",
  rule: "pide un reembolso",
  reason: "reembolso",
  release: 3,
  channel: "100",
  language: "pt",
  customer: "known",
  ...change,
});

const team = { open: 4, unassigned: 1, waiting: 2, windowClosing: 0, longestWaitSeconds: 754, oldestSeconds: 90_000 };

export const aNow = (): Now => ({
  at: "2026-03-20T11:00:00Z",
  all: { ...team, open: 7, waiting: 3, windowClosing: 1 },
  teams: [
    { ...team, team: "mesa" },
    { ...team, team: "pagos", open: 2, waiting: 1, windowClosing: 1 },
    { ...team, team: "taller", open: 1, waiting: 0, longestWaitSeconds: null },
  ],
});
