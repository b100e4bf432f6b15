import { describe, expect, it } from "vitest";
import { contrast, dark, palette } from "./palette";

const TEXT = 4.5;
const SHAPE = 3;
const white = "#ffffff";
const shade = (colors: readonly string[], at: number) => colors[at] ?? "";
const body = shade(dark, 7);

describe.each(Object.entries(palette))("the shades of %s", (_, colors) => {
  it("carry white words on filled buttons, in both themes", () => {
    expect(contrast(white, shade(colors, 7))).toBeGreaterThanOrEqual(TEXT);
  });

  it("are read on white and on their own pale shades", () => {
    for (const ground of [white, shade(colors, 0), shade(colors, 1)]) {
      expect(contrast(shade(colors, 8), ground)).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it("are read on the dark page and on their own deep shade", () => {
    for (const ground of [body, shade(dark, 6), shade(colors, 9)]) {
      expect(contrast(shade(colors, 2), ground)).toBeGreaterThanOrEqual(TEXT);
    }
  });

  it("draw shapes that are seen on both pages", () => {
    expect(contrast(shade(colors, 6), white)).toBeGreaterThanOrEqual(SHAPE);
    expect(contrast(shade(colors, 4), body)).toBeGreaterThanOrEqual(SHAPE);
  });
});

it("leaves dimmed words readable on page, card and selected row", () => {
  for (const ground of [white, shade(palette.gray, 0), shade(palette.gray, 1), shade(palette.relevo, 1)]) {
    expect(contrast(shade(palette.gray, 7), ground)).toBeGreaterThanOrEqual(TEXT);
  }
  for (const ground of [body, shade(dark, 6), shade(palette.relevo, 9)]) {
    expect(contrast(shade(dark, 1), ground)).toBeGreaterThanOrEqual(TEXT);
  }
});
