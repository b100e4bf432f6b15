import { del, get, set } from "idb-keyval";
import { useCallback, useEffect, useRef, useState } from "react";
import { drafts } from "./api";
import type { Mode } from "./types";

const PAUSE_MILLIS = 800;

interface Kept {
  text: string;
  changedAt: number;
}

const place = (ticket: string, mode: Mode) => `draft:${ticket}:${mode}`;

/** The newer of what this browser and the desk remember. */
async function remembered(ticket: string, mode: Mode): Promise<string> {
  const own = await get<Kept>(place(ticket, mode)).catch(() => undefined);
  const theirs = (await drafts.of(ticket).catch(() => [])).find((draft) => draft.mode === mode);
  if (!theirs) return own?.text ?? "";
  return own && own.changedAt > Date.parse(theirs.changedAt) ? own.text : theirs.text;
}

/** What somebody began to write on a ticket: kept here with every letter, at the desk after a moment. */
export function useDraft(ticket: string, mode: Mode) {
  const [texts, setTexts] = useState<Partial<Record<Mode, string>>>({});
  const [isKept, setKept] = useState(false);
  const saving = useRef<{ timer: ReturnType<typeof setTimeout>; save: (keepalive?: boolean) => void } | null>(null);

  useEffect(() => {
    let stale = false;
    void remembered(ticket, mode).then((text) => {
      if (!stale && text) setTexts((before) => ({ ...before, [mode]: before[mode] ?? text }));
    });
    return () => {
      stale = true;
    };
  }, [ticket, mode]);

  const flush = useCallback((keepalive = false) => {
    const waiting = saving.current;
    saving.current = null;
    if (!waiting) return;
    clearTimeout(waiting.timer);
    waiting.save(keepalive);
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits in one mode is kept before the other is written
  useEffect(() => () => flush(), [mode, flush]);
  useEffect(() => {
    const leave = () => flush(true);
    window.addEventListener("pagehide", leave);
    return () => {
      window.removeEventListener("pagehide", leave);
    };
  }, [flush]);

  const write = (text: string) => {
    setTexts((before) => ({ ...before, [mode]: text }));
    setKept(false);
    void set(place(ticket, mode), { text, changedAt: Date.now() }).catch(() => {});
    if (saving.current) clearTimeout(saving.current.timer);
    const save = (keepalive = false) =>
      void drafts.keep(ticket, mode, text, keepalive).then(
        () => setKept(true),
        () => {},
      );
    saving.current = { save, timer: setTimeout(flush, PAUSE_MILLIS) };
  };

  const clear = () => {
    if (saving.current) clearTimeout(saving.current.timer);
    saving.current = null;
    setTexts((before) => ({ ...before, [mode]: "" }));
    void del(place(ticket, mode)).catch(() => {});
    void drafts.keep(ticket, mode, "").catch(() => {});
  };

  return { text: texts[mode] ?? "", write, clear, isKept };
}
