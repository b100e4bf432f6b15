import { useVirtualizer } from "@tanstack/react-virtual";
import { type ReactNode, useEffect, useRef } from "react";
import { useNow } from "../conversation/time";
import type { TicketCard } from "../conversation/types";
import { useT } from "../i18n/useT";
import classes from "./Inbox.module.css";
import { Tick } from "./Tick";
import { TicketRow } from "./TicketRow";
import type { Selection } from "./useSelection";

const ROW_PIXELS = 86;
const FROM_END = 10;

interface Props {
  tickets: TicketCard[];
  open: string | undefined;
  picked: number;
  pick: (id: string) => void;
  selection: Selection;
  more?: () => void;
  empty: ReactNode;
}

/** As many tickets as there are; only those in sight are drawn. */
export function TicketList({ tickets, open, picked, pick, selection, more, empty }: Props) {
  const t = useT();
  const box = useRef<HTMLDivElement>(null);
  const now = useNow();
  const rows = useVirtualizer({
    count: tickets.length,
    getScrollElement: () => box.current,
    estimateSize: () => ROW_PIXELS,
    measureElement: (element) => element.getBoundingClientRect().height || ROW_PIXELS,
    overscan: 6,
    initialRect: { width: 360, height: 800 },
    getItemKey: (at) => tickets[at]?.id ?? at,
  });
  const shown = rows.getVirtualItems();
  const last = shown.at(-1)?.index ?? 0;
  useEffect(() => {
    if (more && last >= tickets.length - FROM_END) more();
  }, [more, last, tickets.length]);
  // Only when another is picked: what comes or goes leaves people where they have scrolled to.
  const wanted = open ?? picked;
  const shownPick = useRef<string | number>(0);
  useEffect(() => {
    if (wanted === shownPick.current || picked >= tickets.length) return;
    shownPick.current = wanted;
    rows.scrollToIndex(picked);
  }, [wanted, picked, tickets.length, rows]);

  if (tickets.length === 0) return <div className={classes.list}>{empty}</div>;
  return (
    <div ref={box} className={classes.list}>
      <ul
        aria-label={t("inbox.tickets")}
        style={{ position: "relative", height: rows.getTotalSize(), margin: 0, padding: 0, listStyle: "none" }}
      >
        {shown.map(({ key, index, start }) => {
          const ticket = tickets[index];
          return ticket ? (
            <li
              key={key}
              ref={rows.measureElement}
              data-index={index}
              className={classes.item}
              style={{ transform: `translateY(${start}px)` }}
            >
              <Tick
                ticket={ticket}
                isOn={selection.has(ticket.id)}
                toggle={(isRange) => selection.toggle(ticket.id, isRange)}
              />
              <TicketRow
                ticket={ticket}
                isOpen={ticket.id === open}
                isPicked={index === picked}
                now={now}
                pick={(event) => {
                  if (event.shiftKey || event.ctrlKey || event.metaKey) selection.toggle(ticket.id, event.shiftKey);
                  else pick(ticket.id);
                }}
              />
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
