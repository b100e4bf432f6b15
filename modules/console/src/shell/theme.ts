import { type CSSVariablesResolver, createTheme, type MantineTheme } from "@mantine/core";
import { dark, palette } from "./palette";

export type Density = "comfortable" | "compact";

const LIST_PIXELS = 240;

/** Colours whose contrast is tested, our type, and sizes by how much a person wants to see at once. */
export function themeOf(density: Density) {
  const size = density === "compact" ? "xs" : "sm";
  const sized = { defaultProps: { size } };
  // The list itself scrolls, and follows the arrow keys: a box around it would be out of a keyboard's reach.
  const listing = {
    defaultProps: { size, withScrollArea: false },
    styles: { options: { maxHeight: LIST_PIXELS, overflowY: "auto" } },
  };
  return createTheme({
    primaryColor: "relevo",
    primaryShade: 7,
    colors: { ...palette, dark },
    fontFamily: "'Inter Variable', system-ui, sans-serif",
    defaultRadius: "md",
    respectReducedMotion: true,
    cursorType: "pointer",
    focusRing: "auto",
    components: {
      Button: sized,
      TextInput: sized,
      PasswordInput: sized,
      Select: listing,
      Textarea: sized,
      NumberInput: sized,
      MultiSelect: listing,
      TagsInput: listing,
      SegmentedControl: sized,
      Switch: sized,
      Checkbox: sized,
      Tooltip: { defaultProps: { openDelay: 300, events: { hover: true, focus: true, touch: false } } },
      ActionIcon: { defaultProps: { variant: "subtle", color: "gray", size: density === "compact" ? 28 : 34 } },
    },
  });
}

/** Mantine derives some pairs that fail; these are the ones palette.test.ts vouches for. */
export const readable: CSSVariablesResolver = (theme: MantineTheme) => {
  const light: Record<string, string> = {
    "--mantine-color-dimmed": "var(--mantine-color-gray-7)",
    "--mantine-color-placeholder": "var(--mantine-color-gray-7)",
    "--mantine-color-error": "var(--mantine-color-red-8)",
    "--mantine-color-anchor": "var(--mantine-color-relevo-8)",
    "--rv-ground": "var(--mantine-color-gray-0)",
    "--rv-card": "var(--mantine-color-white)",
    "--rv-line": "var(--mantine-color-gray-2)",
    "--rv-picked": "var(--mantine-color-relevo-1)",
    "--rv-ours": "var(--mantine-color-relevo-1)",
  };
  const darkly: Record<string, string> = {
    "--mantine-color-dimmed": "var(--mantine-color-dark-1)",
    "--mantine-color-placeholder": "var(--mantine-color-dark-2)",
    "--mantine-color-error": "var(--mantine-color-red-3)",
    "--mantine-color-anchor": "var(--mantine-color-relevo-3)",
    "--rv-ground": "var(--mantine-color-dark-8)",
    "--rv-card": "var(--mantine-color-dark-7)",
    "--rv-line": "var(--mantine-color-dark-5)",
    "--rv-picked": "var(--mantine-color-relevo-9)",
    "--rv-ours": "var(--mantine-color-relevo-9)",
  };
  for (const name of Object.keys(theme.colors).filter((each) => each !== "dark")) {
    for (const kind of ["light", "outline"]) {
      light[`--mantine-color-${name}-${kind}-color`] = `var(--mantine-color-${name}-8)`;
      darkly[`--mantine-color-${name}-${kind}-color`] = `var(--mantine-color-${name}-2)`;
    }
    light[`--mantine-color-${name}-light`] = `var(--mantine-color-${name}-1)`;
    darkly[`--mantine-color-${name}-light`] = `var(--mantine-color-${name}-9)`;
    light[`--mantine-color-${name}-text`] = `var(--mantine-color-${name}-8)`;
    darkly[`--mantine-color-${name}-text`] = `var(--mantine-color-${name}-2)`;
  }
  return { variables: {}, light, dark: darkly };
};
