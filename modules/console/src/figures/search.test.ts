import { describe, expect, it } from "vitest";
import { daysIn, daysOf, plus, presetOf } from "./days";
import { behind, behindDay, behindPart, groupOf, hasList } from "./drill";
import { casesSearch, figuresSearch } from "./search";

const MARCH = { from: "2026-03-01", to: "2026-03-20" };

describe("a dashboard's address", () => {
  it("keeps what is demanded, whoever wrote it, and nothing that the desk would refuse", () => {
    const whole = {
      group: "sla",
      ...MARCH,
      team: "mesa",
      release: "3",
      language: "(none)",
      clock: "RESOLUTION",
      by: "agent",
    };
    expect(figuresSearch(whole)).toEqual(whole);
    expect(figuresSearch({ ...whole, release: 3 })).toEqual(whole);
    expect(figuresSearch({ group: "all", by: "zodiac", from: "ayer", to: "2026-03-20", team: "" })).toEqual({});
    expect(figuresSearch({ from: "2026-03-20", to: "2026-03-01" })).toEqual({});
    expect(figuresSearch({ team: "x".repeat(201) })).toEqual({});
  });

  it("speaks of clocks where there are promises only", () => {
    expect(figuresSearch({ group: "bot", clock: "RESOLUTION", by: "clock" })).toEqual({ group: "bot" });
    expect(figuresSearch({ group: "sla", clock: "SOMETIME" })).toEqual({ group: "sla" });
  });
});

describe("the days", () => {
  const today = "2026-03-20";
  it("are the last four weeks unless the address says others", () => {
    expect(daysIn({}, today)).toEqual({ from: "2026-02-21", to: today });
    expect(daysIn(MARCH, today)).toEqual(MARCH);
  });

  it("are known by name while they are those of that name", () => {
    expect(daysOf("today", today)).toEqual({ from: today, to: today });
    expect(daysOf("7", today)).toEqual({ from: "2026-03-14", to: today });
    expect(daysOf("lastMonth", today)).toEqual({ from: "2026-02-01", to: "2026-02-28" });
    expect(presetOf(MARCH, today)).toBe("month");
    expect(presetOf(MARCH, plus(today, 1))).toBeNull();
  });
});

describe("the way to the conversations behind a number", () => {
  const asked = { ...MARCH, channel: "100", team: "mesa" };

  it("demands what the number was counted by", () => {
    expect(casesSearch({ ...behind("containment", "numerator", asked) })).toEqual({ kpi: "containment", ...asked });
    expect(behind("containment", "denominator", asked)).toEqual({ kpi: "containment", part: "denominator", ...asked });
    expect(behindDay("containment", "numerator", asked, { part: "2026-03-07" })).toMatchObject({
      from: "2026-03-07",
      to: "2026-03-07",
      channel: "100",
    });
  });

  it("names those that have none of a head", () => {
    expect(behindPart("hand_overs", "numerator", MARCH, "agent", { part: "" })).toMatchObject({ agent: "(none)" });
    expect(behindPart("hand_overs", "numerator", MARCH, "agent", { part: "ana" })).toMatchObject({ agent: "ana" });
  });

  it("leads from a part's share of the hand-overs to all that might have been handed over", () => {
    expect(behindPart("escalation_rate", "denominator", asked, "reason", { part: "reembolso" })).toEqual({
      kpi: "escalation_rate",
      part: "denominator",
      ...MARCH,
      channel: "100",
    });
    expect(behindPart("escalation_rate", "numerator", asked, "reason", { part: "reembolso" })).toMatchObject({
      reason: "reembolso",
      team: "mesa",
    });
  });

  it("is there where conversations were counted, and leads back to the panel", () => {
    expect(hasList({ id: "containment", unit: "ratio" })).toBe(true);
    expect(hasList({ id: "containment", unit: "unknown" })).toBe(false);
    expect(hasList({ id: "rule_coverage", unit: "ratio" })).toBe(false);
    expect(["containment", "queue_wait", "opt_out"].map(groupOf)).toEqual(["bot", "people", "delivery"]);
  });
});
