import { describe, expect, it } from "vitest";
import { always, noWeek, oddDays, parsed, written } from "./hours";

describe("a team's hours", () => {
  it.each([
    "24/7",
    "Mo-Fr 09:00-14:00,16:00-19:00; Sa 10:00-13:00",
    "Mo 09:00-18:00; We-Th 20:00-24:00",
    "Su 00:00-24:00",
  ])("%s are read and written as they were", (text) => {
    const week = parsed(text);
    expect(week && written(week)).toBe(text);
  });

  it("are joined where days in a row are alike, however they were written", () => {
    expect(written(parsed("Mo 09:00-18:00; Tu 09:00-18:00; We-Th 09:00-18:00; Sa 09:00-18:00") ?? noWeek())).toBe(
      "Mo-Th 09:00-18:00; Sa 09:00-18:00",
    );
    expect(written(always())).toBe("24/7");
    expect(written(noWeek())).toBe("");
  });

  it.each(["a veces", "Mo", "Fr-Mo 09:00-18:00", "Mo 9-18", "Mo 09:00-25:00", "Lu 09:00-18:00"])(
    "%s are not understood",
    (text) => {
      expect(parsed(text)).toBeNull();
    },
  );

  it("are odd where a shift ends before it begins, or two cross", () => {
    const week = { ...noWeek(), Mo: [{ from: "18:00", to: "09:00" }] };
    week.Tu = [
      { from: "09:00", to: "14:00" },
      { from: "13:00", to: "18:00" },
    ];
    week.We = [
      { from: "09:00", to: "14:00" },
      { from: "14:00", to: "24:00" },
    ];
    week.Th = [{ from: "", to: "" }];
    expect(oddDays(week)).toEqual(["Mo", "Tu", "Th"]);
  });
});
