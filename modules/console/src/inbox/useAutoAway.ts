import { useEffect, useRef } from "react";
import { usePreferences } from "../shell/preferences";
import { useMyPresence } from "./usePresence";

const SIGNS_OF_LIFE = ["pointerdown", "pointermove", "keydown", "wheel", "touchstart"] as const;
const LOOK_MILLIS = 5_000;
const MINUTE_MILLIS = 60_000;
/** Shared by all pages of this browser: who works in one of them is not away. */
const LIVED_AT = "relevo.livedAt";
const AWAY_FROM = "relevo.awayFrom";

/** Says that somebody is away once they gave no sign of life for a while, and that they are back with the next one. */
export function useAutoAway() {
  const minutes = usePreferences().preferences.awayMinutes;
  const { presence, be } = useMyPresence();
  const now = useRef({ presence, be });
  now.current = { presence, be };
  const isKnown = presence !== undefined;

  useEffect(() => {
    if (!isKnown) return;
    let toldAt = 0;
    function live() {
      if (Date.now() - toldAt < LOOK_MILLIS && !localStorage.getItem(AWAY_FROM)) return;
      toldAt = Date.now();
      localStorage.setItem(LIVED_AT, String(toldAt));
      const before = localStorage.getItem(AWAY_FROM);
      localStorage.removeItem(AWAY_FROM);
      // What they chose themselves meanwhile stays.
      if (before && now.current.presence === "away")
        now.current.be(before === "busy" ? "busy" : "online").catch(() => {});
    }
    function look() {
      const { presence: present, be: turn } = now.current;
      const idle = Date.now() - Number(localStorage.getItem(LIVED_AT) ?? Date.now());
      if (minutes === 0 || idle < minutes * MINUTE_MILLIS || (present !== "online" && present !== "busy")) return;
      localStorage.setItem(AWAY_FROM, present);
      turn("away").catch(() => {});
    }
    live();
    const timer = setInterval(look, LOOK_MILLIS);
    for (const sign of SIGNS_OF_LIFE) window.addEventListener(sign, live, { passive: true });
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS_OF_LIFE) window.removeEventListener(sign, live);
    };
  }, [isKnown, minutes]);
}
