import { useEffect, useSyncExternalStore } from "react";
import type { Word } from "../i18n/words";

/** Something that can be done here and now: it is in the palette, in the cheat sheet, and has a key if it wants one. */
export interface Action {
  /** Stable, as preferences name it: "inbox.next". */
  id: string;
  word: Word;
  /** In place of the word, for what people named themselves. */
  label?: string;
  group: Word;
  /** As "j", "shift+e", "mod+enter" (Ctrl or Cmd) or a sequence "g i". */
  keys?: string;
  /** Also while somebody is typing. */
  whileTyping?: boolean;
  /** The higher one has the key, whatever else wants it; 0 if not given. */
  rank?: number;
  /** Not shown in the palette, because it makes sense at a place only. */
  keyOnly?: boolean;
  run: () => void;
}

type Remapped = Record<string, string | null>;

const SEQUENCE_MILLIS = 1200;

/** What a key event is called; null for those that are nobody's business. */
export function nameOf(event: KeyboardEvent): string | null {
  if (event.isComposing || ["Shift", "Control", "Alt", "Meta", "AltGraph", "Dead"].includes(event.key)) return null;
  // AltGr arrives as Ctrl+Alt on many keyboards: those keys write characters.
  if (event.getModifierState?.("AltGraph") || event.altKey) return null;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key.toLowerCase();
  const isLetter = /^\p{L}$/u.test(event.key);
  const shift = event.shiftKey && (isLetter || event.key.length > 1);
  return `${event.ctrlKey || event.metaKey ? "mod+" : ""}${shift ? "shift+" : ""}${key === " " ? "space" : key}`;
}

/** Whether keys may be given to an action: no Alt at all, which Spanish and Portuguese keyboards need for writing. */
export const mayBe = (keys: string) => keys.trim() !== "" && !/\balt\b|altgr|alt\+/i.test(keys);

export function keysOf(action: Action, remapped: Remapped): string | undefined {
  const own = remapped[action.id];
  if (own === null) return undefined;
  return own && mayBe(own) ? own : action.keys;
}

export function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))
  );
}

/** Whether this key presses what has the focus, a button or a link: then it means nothing else. */
export const isPressed = (name: string, target: EventTarget | null) =>
  (name === "enter" || name === "space") &&
  target instanceof Element &&
  target.closest('a[href], button, summary, [role="tab"], [role="option"], [role^="menuitem"]') !== null;

/** Whether this key closes what has the focus, a menu or a small dialog: then what is behind stays open. */
export const closes = (name: string, target: EventTarget | null) =>
  name === "escape" &&
  target instanceof Element &&
  target.closest('[role="menu"], [role="dialog"], [role="listbox"]') !== null;

/** Finds what keys mean, one key after the other. */
export class Keyboard {
  private before: { name: string; at: number } | null = null;

  constructor(private readonly now: () => number = Date.now) {}

  /** @returns the action, or undefined if the key means nothing (yet) */
  press(name: string, actions: readonly Action[], remapped: Remapped): Action | undefined {
    const first = this.before && this.now() - this.before.at < SEQUENCE_MILLIS ? this.before.name : null;
    const named = (keys: string) =>
      actions
        .filter((action) => keysOf(action, remapped) === keys)
        .reduce<Action | undefined>((best, each) => ((each.rank ?? 0) >= (best?.rank ?? 0) ? each : best), undefined);
    const found = (first && named(`${first} ${name}`)) || named(name);
    this.before = found ? null : { name, at: this.now() };
    return found || undefined;
  }
}

/** The actions of whatever is on the screen. */
class Registry {
  private groups: Action[][] = [];
  private listeners = new Set<() => void>();
  actions: readonly Action[] = [];

  add(actions: Action[]) {
    this.groups = [...this.groups, actions];
    this.changed();
    return () => {
      this.groups = this.groups.filter((each) => each !== actions);
      this.changed();
    };
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  private changed() {
    this.actions = this.groups.flat();
    for (const listener of this.listeners) listener();
  }
}

export const registry = new Registry();

/** Offers actions for as long as the component is shown. Give the same array (useMemo) while nothing changes. */
export function useActions(actions: Action[]) {
  useEffect(() => registry.add(actions), [actions]);
}

export const useAllActions = () => useSyncExternalStore(registry.subscribe, () => registry.actions);

const NAMES: Record<string, string> = {
  mod: navigator.platform?.startsWith("Mac") ? "⌘" : "Ctrl",
  enter: "Enter",
  escape: "Esc",
  arrowup: "↑",
  arrowdown: "↓",
  shift: "Shift",
};

/** As people read it: "Ctrl+Enter", "G I". */
export const shown = (keys: string) =>
  keys
    .split(" ")
    .map((key) =>
      key
        .split("+")
        .map((part) => NAMES[part] ?? part.toUpperCase())
        .join("+"),
    )
    .join(" ");
