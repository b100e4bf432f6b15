import { describe, expect, it } from "vitest";
import type { Filter } from "./api";
import { aGroup, aRule, filterOf, groupOf, queryOf, understoodFilter } from "./filters";

describe("a filter", () => {
  it.each<[string, Filter]>([
    ["plain members", { status: "unresolved", overdue: true, snoozed: false }],
    ["a choice", { any: [{ team: "mesa" }, { tag: "vip" }] }],
    ["a choice beside members", { status: "open", any: [{ team: "mesa" }, { priority: "urgente", unread: true }] }],
    ["two choices", { all: [{ any: [{ team: "a" }, { team: "b" }] }, { any: [{ tag: "x" }, { tag: "y" }] }] }],
    ["groups in groups", { any: [{ team: "mesa" }, { agent: "none", any: [{ tag: "x" }, { tag: "y" }] }] }],
    ["the same said twice", { tag: "vip", all: [{ tag: "cobro" }] }],
  ])("comes back as it went in: %s", (_, filter) => {
    expect(filterOf(groupOf(filter))).toEqual(filter);
  });

  it("demands nothing where nothing was chosen yet", () => {
    expect(filterOf(aGroup("all", [aRule("team"), aGroup("any", [aRule("tag", "")])]))).toEqual({});
    expect(filterOf(aGroup("any", [aRule("team", "mesa"), aRule("tag", "")]))).toEqual({ team: "mesa" });
  });

  it("goes into the address plainly, and in one piece where it has groups", () => {
    expect(queryOf({ status: "open", overdue: true }, undefined)).toEqual({
      status: "open",
      overdue: true,
      filter: undefined,
    });
    expect(queryOf({ status: "open", any: [{ team: "a" }] }, { tag: "x" })).toEqual({
      status: "open",
      filter: JSON.stringify({ all: [{ any: [{ team: "a" }] }, { tag: "x" }] }),
    });
  });

  it("is read from an address whatever stands there", () => {
    expect(
      understoodFilter({ team: "mesa", colour: "red", overdue: "yes", any: [{ tag: "x" }, 7, { nothing: 1 }] }),
    ).toEqual({
      team: "mesa",
      any: [{ tag: "x" }],
    });
    for (const odd of [null, "x", [], {}, { team: "" }, { any: "x" }]) expect(understoodFilter(odd)).toBeUndefined();
  });
});
