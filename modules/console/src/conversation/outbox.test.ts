import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Problem } from "../api/client";
import { Outbox, type Parcel } from "./outbox";
import type { Shelf } from "./shelf";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const kept = new Map<string, Parcel>();
const shelf: Shelf = {
  keep: (parcel) => void kept.set(parcel.id, parcel),
  drop: ({ id }) => void kept.delete(id),
  of: async (login) => [...kept.values()].filter((parcel) => parcel.login === login),
};

/** A desk whose answers come when the test says so. */
function aDesk() {
  const asked: { id: string; kind: string; keepalive: boolean; answer: (as: unknown) => void; fail: () => void }[] = [];
  const outbox = new Outbox(
    ({ id, kind }, keepalive) =>
      new Promise((answer, reject) =>
        asked.push({ id, kind, keepalive, answer, fail: () => reject(new Problem(0, "offline", "")) }),
      ),
    shelf,
  );
  return { outbox, asked, kinds: () => asked.map(({ kind }) => kind) };
}
const settled = () => vi.advanceTimersByTimeAsync(0);
const states = (outbox: Outbox) => outbox.all().map(({ state }) => state);

beforeEach(() => kept.clear());

describe("the outbox", () => {
  it("shows a parcel at once, and sends it when it can no longer be taken back", async () => {
    const { outbox, asked } = aDesk();
    const parcel = outbox.put("t1", "reply", { text: "hola" }, 5);
    expect(states(outbox)).toEqual(["waiting"]);
    await vi.advanceTimersByTimeAsync(4_999);
    expect(asked).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(asked).toMatchObject([{ id: parcel.id, keepalive: false }]);
    asked[0]?.answer({ id: "m1" });
    await settled();
    expect(outbox.all()[0]).toMatchObject({ state: "sent", answer: { id: "m1" } });
  });

  it("hands over all of what is taken back, and nothing of what has left", async () => {
    const { outbox, asked } = aDesk();
    const taken: Parcel[] = [];
    outbox.onTakenBack((parcel) => void taken.push(parcel));
    const first = outbox.put("t1", "reply", { text: "uno" }, 5);
    outbox.put("t1", "note", { text: "dos" }, 5);
    outbox.takeBackLast("t1");
    expect(taken).toMatchObject([{ about: "t1", kind: "note", what: { text: "dos" } }]);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outbox.takeBack(first.id)).toBeUndefined();
    expect(asked).toHaveLength(1);
    expect(taken).toHaveLength(1);
  });

  it("takes back the newest of this ticket, or what was commanded elsewhere, and no words of another ticket", () => {
    const { outbox } = aDesk();
    outbox.put("t1", "resolve", {}, 5);
    outbox.put("t2", "reply", { text: "de otro" }, 5);
    expect(outbox.takeBackLast("t3")?.kind).toBe("resolve");
    expect(outbox.takeBackLast("t3")).toBeUndefined();
    expect(states(outbox)).toEqual(["waiting"]);
  });

  it("keeps what failed with its reason, and tries again under the same key: the desk does it once", async () => {
    const { outbox, asked } = aDesk();
    const { id } = outbox.put("t1", "reply", { text: "hola" }, 0);
    asked[0]?.fail();
    await settled();
    expect(outbox.all()[0]).toMatchObject({ state: "failed", error: { code: "offline" } });
    outbox.retry(id);
    await settled();
    expect(asked.map((each) => each.id)).toEqual([id, id]);
  });

  it("holds a key once, however often it is put", async () => {
    const { outbox, asked } = aDesk();
    outbox.put("t1", "reply", { text: "hola" }, 0, { id: "again:m1" });
    outbox.put("t1", "reply", { text: "hola" }, 0, { id: "again:m1" });
    await settled();
    expect(asked).toHaveLength(1);
  });

  it("sends what is about one ticket one after the other, also after a failure", async () => {
    const { outbox, asked, kinds } = aDesk();
    outbox.put("t1", "reply", { text: "uno" }, 5);
    outbox.put("t1", "reply", { text: "dos" }, 5);
    outbox.put("t1", "resolve", {}, 5);
    outbox.put("t2", "note", { text: "aparte" }, 5);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(kinds()).toEqual(["reply", "note"]);
    asked[0]?.fail();
    await settled();
    expect(kinds()).toEqual(["reply", "note", "reply"]);
    asked[2]?.answer({});
    await settled();
    expect(kinds()).toEqual(["reply", "note", "reply", "resolve"]);
  });

  it("says as the page closes what was written; a command waits where it could overtake that", async () => {
    const { outbox, asked } = aDesk();
    outbox.put("t1", "reply", { text: "uno" }, 10);
    outbox.put("t1", "reply", { text: "dos" }, 10);
    outbox.put("t1", "resolve", {}, 10);
    outbox.put("t2", "snooze", {}, 10);
    outbox.depart();
    expect(asked.map(({ kind, keepalive }) => [kind, keepalive])).toEqual([
      ["reply", true],
      ["reply", true],
      ["snooze", true],
    ]);
    expect([...kept.values()].map(({ kind }) => kind)).toContain("resolve");
  });

  it("leaves in full before its owner does", async () => {
    const { outbox, asked } = aDesk();
    outbox.put("t1", "reply", { text: "uno" }, 10);
    outbox.put("t1", "reply", { text: "dos" }, 10);
    const done = vi.fn();
    void outbox.flush().then(done);
    asked[0]?.answer({});
    await settled();
    expect(done).not.toHaveBeenCalled();
    asked[1]?.answer({});
    await settled();
    expect(done).toHaveBeenCalled();
    expect(kept.size).toBe(0);
  });
});

it("what takes many requests is told when its owner is gone", async () => {
  const hands: (() => boolean)[] = [];
  const outbox = new Outbox((_parcel, _keepalive, isTheirs) => new Promise(() => hands.push(isTheirs)), shelf);
  await outbox.open("ana");
  outbox.put("bulk", "bulk", {}, 0);
  expect(hands.map((isTheirs) => isTheirs())).toEqual([true]);
  outbox.close();
  await outbox.open("bruno");
  expect(hands.map((isTheirs) => isTheirs())).toEqual([false]);
});

describe("after the page was closed", () => {
  it("what was under way goes on under its key; what had failed, or lay long, waits for somebody", async () => {
    const { outbox: before, asked } = aDesk();
    await before.open("ana");
    const failed = before.put("t1", "reply", { text: "cae" }, 0);
    asked[0]?.fail();
    await settled();
    const old = before.put("t2", "reply", { text: "vieja" }, 0);
    vi.setSystemTime(Date.now() + 120_000);
    const fresh = before.put("t3", "reply", { text: "de ahora" }, 0);
    await settled();

    const { outbox, asked: again } = aDesk();
    await outbox.open("ana");
    expect(outbox.all().map(({ id, state }) => [id, state])).toEqual([
      [failed.id, "failed"],
      [old.id, "failed"],
      [fresh.id, "sending"],
    ]);
    expect(again.map(({ id }) => id)).toEqual([fresh.id]);
  });

  it("nothing of one person is another's, and it is there when they are back", async () => {
    const { outbox, asked } = aDesk();
    await outbox.open("ana");
    outbox.put("t1", "reply", { text: "de Ana" }, 0);
    asked[0]?.fail();
    await settled();
    outbox.close();
    await outbox.open("bruno");
    expect(outbox.all()).toEqual([]);
    outbox.close();
    await outbox.open("ana");
    expect(outbox.all()).toMatchObject([{ what: { text: "de Ana" }, state: "failed" }]);
  });
});
