import { useEffect } from "react";
import { usePreferences } from "./preferences";
import { closes, isPressed, isTyping, Keyboard, nameOf, registry } from "./shortcuts";

const isBehindDialog = () => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;

/** Carries out what keys mean, unless somebody is typing or answering a dialog. */
export function useKeyboard() {
  const { shortcuts, shortcutsOn } = usePreferences().preferences;
  useEffect(() => {
    const keyboard = new Keyboard();
    const listen = (event: KeyboardEvent) => {
      const name = event.defaultPrevented ? null : nameOf(event);
      if (!name) return;
      const typing = isTyping(event.target);
      if (typing ? !name.startsWith("mod+") : !shortcutsOn && !name.startsWith("mod+")) return;
      if (isPressed(name, event.target) || closes(name, event.target) || isBehindDialog()) return;
      const usable = typing ? registry.actions.filter((action) => action.whileTyping) : registry.actions;
      const action = keyboard.press(name, usable, shortcuts);
      if (!action) return;
      event.preventDefault();
      action.run();
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  }, [shortcuts, shortcutsOn]);
}
