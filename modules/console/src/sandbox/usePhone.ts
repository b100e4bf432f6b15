import { useCallback, useEffect, useRef, useState } from "react";
import { type Bubble, look } from "./demo";

const EVERY_MILLIS = 700;
const EVERY_MILLIS_AWAY = 3_000;

/** What changed takes the place of what was; what is new goes to the end. */
export function merged(before: Bubble[], changed: Bubble[]): Bubble[] {
  if (changed.length === 0) return before;
  const fresh = new Map(changed.map((bubble) => [bubble.id, bubble]));
  const kept = before.map((bubble) => fresh.get(bubble.id) ?? bubble);
  const known = new Set(before.map((bubble) => bubble.id));
  return [...kept, ...changed.filter((bubble) => !known.has(bubble.id))];
}

/** Keeps looking at a phone. While `reads`, whatever arrives is read at once, unless the page is hidden. */
export function usePhone(address: string, reads: boolean) {
  const [bubbles, setBubbles] = useState<Bubble[] | null>(null);
  const [typing, setTyping] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const wake = useRef<() => void>(() => {});

  useEffect(() => {
    let over = false;
    let after = 0;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let looking = false;
    setBubbles(null);

    async function again() {
      if (looking) return;
      looking = true;
      clearTimeout(timer);
      let pause = EVERY_MILLIS;
      try {
        const seen = await look(address, after, reads && !document.hidden);
        if (over) return;
        after = seen.next;
        setBubbles((before) => merged(before ?? [], seen.items));
        setTyping(seen.typing);
        setError(null);
      } catch (problem) {
        if (over) return;
        setError(problem);
        pause = EVERY_MILLIS_AWAY;
      } finally {
        looking = false;
      }
      timer = setTimeout(() => void again(), pause);
    }

    wake.current = () => void again();
    void again();
    return () => {
      over = true;
      clearTimeout(timer);
    };
  }, [address, reads]);

  return { bubbles, typing, error, lookNow: useCallback(() => wake.current(), []) };
}
