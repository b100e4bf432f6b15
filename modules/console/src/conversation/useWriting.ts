import { useCallback, useEffect, useRef, useState } from "react";
import { useLive } from "../live/context";
import { useAccount } from "../shell/session";
import type { Mode } from "./types";

/** The desk forgets that somebody writes after fifteen seconds; it is told again well before. */
const TOLD_AGAIN_MILLIS = 5_000;

/**
 * Tells colleagues that we write, and holds our pen while one of them writes to the customer: two answers at once help nobody. Whoever
 * insists writes all the same, and the other's pen is held then.
 */
export function useWriting(conversation: string, mode: Mode) {
  const { look, viewers } = useLive();
  const { login } = useAccount();
  const [insisted, setInsisted] = useState<readonly string[]>([]);
  const told = useRef<{ mode: Mode | null; at: number }>({ mode: null, at: 0 });

  const writers = viewers.filter((viewer) => viewer.login !== login && viewer.mode === "typing");
  const isAlone = writers.length === 0;
  useEffect(() => {
    if (isAlone) setInsisted([]);
  }, [isAlone]);

  const tell = useCallback(() => {
    const now = Date.now();
    if (told.current.mode === mode && now - told.current.at < TOLD_AGAIN_MILLIS) return;
    told.current = { mode, at: now };
    look(conversation, mode === "reply" ? "typing" : "noting");
  }, [look, conversation, mode]);
  const rest = useCallback(() => {
    told.current = { mode: null, at: 0 };
    look(conversation, "viewing");
  }, [look, conversation]);

  const before = mode === "reply" ? writers.filter((writer) => !insisted.includes(writer.login)) : [];
  return {
    /** Who holds our pen; nobody, most of the time. */
    heldBy: before.map((writer) => writer.name),
    insist: () => {
      setInsisted(writers.map((writer) => writer.login));
      tell();
    },
    tell,
    rest,
  };
}
