import type { MantineColorsTuple } from "@mantine/core";

/** Lightness of the ten shades in OKLCH: even steps to the eye, so that one pair of shades contrasts alike in every hue. */
const LIGHTNESS = [0.975, 0.945, 0.89, 0.82, 0.74, 0.64, 0.55, 0.475, 0.405, 0.33];
const STRENGTH = [0.25, 0.4, 0.6, 0.8, 0.95, 1, 1, 0.95, 0.85, 0.7];

function channel(linear: number): string {
  const clipped = Math.min(1, Math.max(0, linear));
  const gamma = clipped <= 0.0031308 ? 12.92 * clipped : 1.055 * clipped ** (1 / 2.4) - 0.055;
  return Math.round(gamma * 255)
    .toString(16)
    .padStart(2, "0");
}

/** From OKLCH to the sRGB that every browser knows. */
function hex(lightness: number, chroma: number, hue: number): string {
  const a = chroma * Math.cos((hue * Math.PI) / 180);
  const b = chroma * Math.sin((hue * Math.PI) / 180);
  const l = (lightness + 0.3963377774 * a + 0.2158037573 * b) ** 3;
  const m = (lightness - 0.1055613458 * a - 0.0638541728 * b) ** 3;
  const s = (lightness - 0.0894841775 * a - 1.291485548 * b) ** 3;
  const red = 4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s;
  const green = -1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s;
  const blue = -0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s;
  return `#${channel(red)}${channel(green)}${channel(blue)}`;
}

export function shades(hue: number, chroma: number): MantineColorsTuple {
  return LIGHTNESS.map((lightness, i) =>
    hex(lightness, chroma * (STRENGTH[i] ?? 1), hue),
  ) as unknown as MantineColorsTuple;
}

/** Ours, and Mantine's names over it, so that no shade that fails contrast is left to choose by mistake. */
export const palette = {
  relevo: shades(178, 0.1),
  teal: shades(178, 0.1),
  blue: shades(255, 0.14),
  indigo: shades(275, 0.14),
  violet: shades(300, 0.14),
  green: shades(150, 0.13),
  yellow: shades(80, 0.12),
  orange: shades(55, 0.14),
  red: shades(25, 0.17),
  gray: shades(240, 0.012),
};

export const dark: MantineColorsTuple = [
  "#e3e6e8",
  "#c3c9cc",
  "#a4acb0",
  "#7d868b",
  "#4a5359",
  "#353d42",
  "#283034",
  "#1b2124",
  "#14191b",
  "#0e1213",
];

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** As WCAG reckons it, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [darker = 0, lighter = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (lighter + 0.05) / (darker + 0.05);
}
