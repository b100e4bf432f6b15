import { expect, it } from "vitest";
import { aDecision, aMessage, aNote, aTicket } from "../testing/samples";
import { timelineOf } from "./timeline";

it("tells what happened in order, a decision right below what it was about", () => {
  const asked = aMessage({ id: "m1", seq: 1, at: "2026-01-01T10:00:00Z" });
  const answer = aMessage({ id: "m2", seq: 2, at: "2026-01-01T10:00:00.500Z", author: "bot", direction: "out" });
  const decision = aDecision({ messageId: "m1" });
  const note = aNote({ at: "2026-01-01T10:05:00Z" });
  const ticket = aTicket({ openedAt: "2026-01-01T10:00:00.400Z", takenAt: "2026-01-01T10:03:00Z", agent: "ana" });
  const told = timelineOf([asked, answer], [decision, aDecision({ messageId: "m2", rules: [] })], [note], ticket);
  expect(told.map(({ kind, id }) => `${kind} ${id}`)).toEqual([
    "message m1",
    "decision why-m1",
    "milestone opened",
    "message m2",
    "milestone taken",
    `note ${note.id}`,
  ]);
});

it("says from which team to which it went, and first to which the bot had passed it", () => {
  const queue = {
    moves: [
      { at: "2026-01-01T10:09:00Z", from: "facturacion", to: "especialistas", by: null },
      { at: "2026-01-01T10:05:00Z", from: "mesa", to: "facturacion", by: "ana" },
    ],
  };
  const told = timelineOf([], [], [], aTicket({ openedAt: "2026-01-01T10:00:00Z", team: "especialistas", queue }));
  expect(told.map((each) => each.kind === "milestone" && `${each.word} ${each.who} ${each.by ?? "-"}`)).toEqual([
    "opened mesa -",
    "moved facturacion ana",
    "moved especialistas -",
  ]);
});
