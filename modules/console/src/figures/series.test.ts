import { describe, expect, it } from "vitest";
import { type Look, pictureOf } from "./picture";
import { duration, NOTHING, worth } from "./said";
import { aDuration, aPiece, aRatio } from "./samples";
import { drawn } from "./series";

const numbers = {
  formatNumber: (value: unknown, options?: { style?: string }) =>
    options?.style === "percent" ? `${Math.round(Number(value) * 100)} %` : String(value),
} as never;
const range = { from: "2026-03-18", to: "2026-03-20" };

describe("a figure", () => {
  it("is a dash, not a zero, where there is nothing to divide or nothing lasted", () => {
    expect(worth("ratio", { value: null }, numbers)).toBe(NOTHING);
    expect(worth("ratio", {}, numbers)).toBe(NOTHING);
    expect(worth("seconds", { n: 0 }, numbers)).toBe(NOTHING);
    expect(worth("ratio", { value: 0 }, numbers)).toBe("0 %");
    expect(worth("count", { numerator: 0 }, numbers)).toBe("0");
    expect(worth("seconds", { median: 600 }, numbers)).toBe("10 min");
  });

  it("lasts so long, in the two largest units", () => {
    expect([0, 59, 61, 3_600, 48_000, 1_220_400].map(duration)).toEqual([
      "0 s",
      "59 s",
      "1 min 1 s",
      "1 h",
      "13 h 20 min",
      "14 d 3 h",
    ]);
  });
});

describe("a chart's days", () => {
  it("are all there: a share of nothing is a gap, a count of nothing is none", () => {
    const [share, line] = drawn(aRatio(), aRatio().days ?? [], range).series;
    expect(share?.values).toEqual([null, 1 / 3, 0.25]);
    expect(line).toMatchObject({ role: "reference", values: [0.3, 0.3, 0.3] });
    const count = drawn({ unit: "count" }, [aPiece("2026-03-19", { numerator: 7 })], range);
    expect(count.series).toEqual([{ kind: "bar", role: "value", values: [0, 7, 0] }]);
    const lasted = drawn(aDuration(), [aPiece("2026-03-20", { median: 60, p90: 90 })], range);
    expect(lasted.series.map(({ role, values }) => [role, values.at(-1)])).toEqual([
      ["median", 60],
      ["p90", 90],
    ]);
  });

  it("are said in the reader's words by a tip that is drawn, since the page's policy forbids styled HTML", () => {
    const look: Look = {
      ink: "#000",
      faint: "#ccc",
      card: "#fff",
      colours: { value: "#1", median: "#2", p90: "#3", reference: "#4" },
      label: "«Contención» por días",
      roleOf: (role) => role.toUpperCase(),
      dayOf: (day) => `día ${day.slice(-2)}`,
      valueOf: (value) => `${value * 100} %`,
    };
    const picture = pictureOf(drawn(aRatio(), aRatio().days ?? [], range), look) as {
      tooltip: { renderMode: string; formatter: (points: object[]) => string };
      aria: { label: { description: string } };
      series: { lineStyle: { type: string } }[];
      yAxis: { max?: number };
    };
    const topOf = (value: number) =>
      (pictureOf(drawn(aRatio(), [aPiece("2026-03-20", { value })], range), look) as typeof picture).yAxis.max;
    expect([0.01, 0.9, 1, 1.7].map(topOf)).toEqual([undefined, 1, 1, undefined]);
    expect(picture.tooltip.renderMode).toBe("richText");
    expect(
      picture.tooltip.formatter([
        { seriesName: "VALUE", name: "2026-03-20", value: 0.25 },
        { seriesName: "P90", name: "2026-03-20", value: null },
      ]),
    ).toBe("día 20\nVALUE: 25 %\nP90: —");
    expect(picture.aria.label.description).toBe(look.label);
    expect(picture.series.map(({ lineStyle }) => lineStyle.type)).toEqual(["solid", "dotted"]);
  });
});
