import { describe, expect, it } from "vitest";
import { brief, countdown, morning, nextMonday, windowEnd } from "./time";

const HOUR = 3_600_000;

describe("time", () => {
  it("counts down to the second, and in days where seconds do not matter", () => {
    expect(countdown(HOUR * 23 + 61_000, 0)).toBe("23:01:01");
    expect(countdown(HOUR * 51, 0)).toBe("2 d 3 h");
    expect(countdown(0, 65_000)).toBe("−00:01:05");
  });

  it("is brief in lists", () => {
    expect([brief(0, 30_000), brief(0, 12 * 60_000), brief(0, 5 * HOUR), brief(0, 50 * HOUR)]).toEqual([
      "<1 min",
      "12 min",
      "5 h",
      "2 d",
    ]);
  });

  it("closes the window a day after the customer's last word, or later if the desk says so", () => {
    expect(windowEnd(null, "2026-01-01T00:00:00Z")).toBe(Date.parse("2026-01-02T00:00:00Z"));
    expect(windowEnd("2026-01-03T05:00:00Z", "2026-01-01T00:00:00Z")).toBe(Date.parse("2026-01-03T05:00:00Z"));
    expect(windowEnd("2026-01-01T05:00:00Z", "2026-01-01T00:00:00Z")).toBe(Date.parse("2026-01-02T00:00:00Z"));
    expect(windowEnd(null, null)).toBeNull();
  });

  it("knows tomorrow morning and next Monday", () => {
    const friday = new Date(2026, 0, 2, 18, 0);
    expect(morning(1, friday)).toEqual(new Date(2026, 0, 3, 9, 0));
    expect(nextMonday(friday)).toEqual(new Date(2026, 0, 5, 9, 0));
    expect(nextMonday(new Date(2026, 0, 5, 8, 0))).toEqual(new Date(2026, 0, 12, 9, 0));
  });
});
