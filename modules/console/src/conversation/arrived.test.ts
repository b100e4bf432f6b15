import { expect, it } from "vitest";
import { aMessage, aNote } from "../testing/samples";
import { againOf, arrived, isTriedAgain, type Said } from "./arrived";
import type { Parcel } from "./outbox";

const parcel = (id: string, what: Said, change: Partial<Parcel<Said>> = {}): Parcel<Said> => ({
  id,
  about: "t1",
  kind: "reply",
  login: "ana",
  what,
  at: 0,
  leavesAt: 0,
  state: "sent",
  ...change,
});
const ours = (id: string, seq: number, text: string) =>
  aMessage({ id, seq, text, author: "agent", direction: "out", status: "queued" });

it("knows a reply again by its words, among what came later, one message for each", () => {
  const twice = [parcel("a", { text: "gracias", after: 4 }), parcel("b", { text: "gracias", after: 4 })];
  expect(arrived(twice, [ours("m4", 4, "gracias")], [])).toEqual(new Set());
  expect(arrived(twice, [ours("m5", 5, "gracias")], [])).toEqual(new Set(["a"]));
  expect(arrived(twice, [ours("m5", 5, "gracias"), ours("m6", 6, "gracias ")], [])).toEqual(new Set(["a", "b"]));
});

it("waits for what has not left, and knows notes by their id", () => {
  const note = aNote({ id: "n7" });
  expect(arrived([parcel("a", { text: "x" }, { state: "sending" })], [ours("m1", 1, "x")], [])).toEqual(new Set());
  expect(arrived([parcel("a", { text: "x" }, { kind: "note", answer: { id: "n7" } })], [], [note])).toEqual(
    new Set(["a"]),
  );
});

it("knows of a message that did not arrive whether it was tried again", () => {
  const lost = { ...ours("m4", 4, "gracias"), status: "failed" as const };
  expect(isTriedAgain(lost, [ours("m3", 3, "gracias"), lost], [])).toBe(false);
  expect(isTriedAgain(lost, [lost], [parcel(againOf(lost), { text: "gracias" }, { state: "waiting" })])).toBe(true);
  expect(isTriedAgain(lost, [lost, ours("m5", 5, "gracias")], [])).toBe(true);
});
