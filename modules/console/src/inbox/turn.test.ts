import { beforeEach, describe, expect, it } from "vitest";
import { Locks } from "../testing/locks";
import { Turn } from "./turn";

let locks: Locks;
let tabs: Turn[];
beforeEach(() => {
  locks = new Locks();
  tabs = [new Turn(locks), new Turn(locks), new Turn(locks)];
});
const settled = () => new Promise((done) => setTimeout(done));
const leaders = async () => {
  await settled();
  return tabs.flatMap((tab, at) => (tab.leads() ? [at] : []));
};

describe("the turn to tell", () => {
  it("is one tab's at a time, the first one's until another is looked at", async () => {
    for (const tab of tabs) tab.take(false);
    expect(await leaders()).toEqual([0]);
    tabs[2]?.take(true);
    expect(await leaders()).toEqual([2]);
    tabs[0]?.take(true);
    tabs[0]?.take(true);
    expect(await leaders()).toEqual([0]);
  });

  it("goes to another tab when its own is closed, and is nobody's after the last", async () => {
    for (const tab of tabs) tab.take(true);
    expect(await leaders()).toEqual([2]);
    tabs[2]?.end();
    expect(await leaders()).toHaveLength(1);
    tabs[0]?.end();
    expect(await leaders()).toEqual([1]);
    tabs[1]?.end();
    expect(await leaders()).toEqual([]);
    expect(locks.held).toEqual([]);
  });

  it("is not taken by a tab that is closed while it waits", async () => {
    tabs[0]?.take(false);
    tabs[1]?.take(false);
    await settled();
    tabs[1]?.end();
    tabs[0]?.end();
    expect(await leaders()).toEqual([]);
    expect(locks.held).toEqual([]);
  });
});
