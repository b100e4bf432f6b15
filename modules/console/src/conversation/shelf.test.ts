import { clear } from "idb-keyval";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Problem } from "../api/client";
import type { Parcel } from "./outbox";
import { shelf } from "./shelf";

const aParcel = (id: string, change: Partial<Parcel> = {}): Parcel => ({
  id,
  about: "t1",
  kind: "reply",
  what: { text: "hola" },
  login: "ana",
  at: 1,
  leavesAt: 1,
  state: "waiting",
  ...change,
});

beforeEach(() => clear());
afterEach(() => vi.unstubAllGlobals());

it("a shelf keeps what one person sent, the oldest first, with the reason why it failed", async () => {
  shelf.keep(aParcel("b", { at: 2, state: "failed", error: new Problem(409, "window-closed", "Cerrada.") }));
  shelf.keep(aParcel("a"));
  shelf.keep(aParcel("c", { login: "bruno" }));
  shelf.keep(aParcel("d"));
  shelf.drop(aParcel("d"));
  const found = await shelf.of("ana");
  expect(found.map(({ id }) => id)).toEqual(["a", "b"]);
  expect(found[1]?.error).toEqual(new Problem(409, "window-closed", "Cerrada."));
});

it("a shelf leaves to another page that is open what that one has in hand", async () => {
  shelf.keep(aParcel("a"));
  vi.resetModules();
  const another = (await import("./shelf")).shelf;
  expect(await another.of("ana")).toHaveLength(1);
  const pages = await openPages();
  vi.stubGlobal("navigator", { locks: { request: () => {}, query: async () => ({ held: pages }) } });
  expect(await another.of("ana")).toEqual([]);
  expect(await shelf.of("ana")).toHaveLength(1);
});

async function openPages() {
  const { values } = await import("idb-keyval");
  return (await values<{ page: string }>()).map(({ page }) => ({ name: page }));
}
