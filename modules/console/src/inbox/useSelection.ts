import { useCallback, useMemo, useRef, useState } from "react";
import type { TicketCard } from "../conversation/types";

export interface Selection {
  /** In the order of the list. */
  tickets: TicketCard[];
  has: (id: string) => boolean;
  /** @param isRange all from the one that was chosen last */
  toggle: (id: string, isRange?: boolean) => void;
  all: () => void;
  clear: () => void;
}

/** Which of these tickets are chosen; what is no longer among them is not chosen either. */
export function useSelection(tickets: TicketCard[]): Selection {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const anchor = useRef<string | null>(null);
  const known = useRef(tickets);
  known.current = tickets;

  const toggle = useCallback((id: string, isRange = false) => {
    const ids = known.current.map((ticket) => ticket.id);
    const from = isRange && anchor.current ? ids.indexOf(anchor.current) : -1;
    const to = ids.indexOf(id);
    anchor.current = id;
    setChosen((before) => {
      const after = new Set(before);
      if (from >= 0) for (const each of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) after.add(each);
      else if (!after.delete(id)) after.add(id);
      return after;
    });
  }, []);
  const all = useCallback(() => setChosen(new Set(known.current.map((ticket) => ticket.id))), []);
  const clear = useCallback(() => setChosen((before) => (before.size > 0 ? new Set() : before)), []);
  return useMemo(
    () => ({
      tickets: tickets.filter((ticket) => chosen.has(ticket.id)),
      has: (id) => chosen.has(id),
      toggle,
      all,
      clear,
    }),
    [tickets, chosen, toggle, all, clear],
  );
}
