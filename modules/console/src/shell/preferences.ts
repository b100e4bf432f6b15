import { createContext, useContext } from "react";
import { LANGUAGES, type Language } from "../i18n/words";
import type { Density } from "./theme";

/** What a person set for themselves; the server keeps it, this browser remembers it for the sign-in page. */
export interface Preferences {
  language: Language | null;
  theme: "light" | "dark" | "auto";
  density: Density;
  textSize: "s" | "m" | "l";
  undoSeconds: number;
  shortcuts: Record<string, string | null>;
  shortcutsOn: boolean;
  sound: boolean;
  desktop: boolean;
  /** Of whose tickets they are told: their own, or also of those that wait for anybody in their teams. */
  tellOf: "mine" | "teams";
  /** After how long without a sign of life they are away; 0 for never. */
  awayMinutes: number;
}

export const USUAL: Preferences = {
  language: null,
  theme: "auto",
  density: "comfortable",
  textSize: "m",
  undoSeconds: 5,
  shortcuts: {},
  shortcutsOn: true,
  sound: true,
  desktop: false,
  tellOf: "teams",
  awayMinutes: 15,
};

export const MOST_UNDO_SECONDS = 10;
export const MOST_AWAY_MINUTES = 240;
const PLACE = "relevo.preferences";

const oneOf = <A>(value: unknown, all: readonly A[], otherwise: A) =>
  all.includes(value as A) ? (value as A) : otherwise;
const upTo = (most: number, value: unknown, otherwise: number) =>
  Math.min(most, Math.max(0, Math.round(typeof value === "number" ? value : otherwise)));
const bool = (value: unknown, otherwise: boolean) => (typeof value === "boolean" ? value : otherwise);

/** Takes what it understands, whoever wrote it; the rest is as usual. */
export function understood(given: unknown): Preferences {
  const raw = (given && typeof given === "object" ? given : {}) as Record<string, unknown>;
  return {
    language: oneOf<Language | null>(raw.language, LANGUAGES, USUAL.language),
    theme: oneOf(raw.theme, ["light", "dark", "auto"] as const, USUAL.theme),
    density: oneOf(raw.density, ["comfortable", "compact"] as const, USUAL.density),
    textSize: oneOf(raw.textSize, ["s", "m", "l"] as const, USUAL.textSize),
    undoSeconds: upTo(MOST_UNDO_SECONDS, raw.undoSeconds, USUAL.undoSeconds),
    shortcuts: (raw.shortcuts && typeof raw.shortcuts === "object" ? raw.shortcuts : {}) as Preferences["shortcuts"],
    shortcutsOn: bool(raw.shortcutsOn, USUAL.shortcutsOn),
    sound: bool(raw.sound, USUAL.sound),
    desktop: bool(raw.desktop, USUAL.desktop),
    tellOf: oneOf(raw.tellOf, ["mine", "teams"] as const, USUAL.tellOf),
    awayMinutes: upTo(MOST_AWAY_MINUTES, raw.awayMinutes, USUAL.awayMinutes),
  };
}

export function remembered(): Preferences {
  try {
    return understood(JSON.parse(localStorage.getItem(PLACE) ?? "{}"));
  } catch {
    return USUAL;
  }
}

export function remember(preferences: Preferences) {
  try {
    localStorage.setItem(PLACE, JSON.stringify(preferences));
  } catch {
    // A browser that keeps nothing still works.
  }
}

export interface Setting {
  preferences: Preferences;
  set: (change: Partial<Preferences>) => void;
}

export const SettingContext = createContext<Setting>({ preferences: USUAL, set: () => {} });
export const usePreferences = () => useContext(SettingContext);
