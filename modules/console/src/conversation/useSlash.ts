import { useState } from "react";
import { useCannedReplies } from "./api";
import { matching, slashBefore } from "./canned";
import type { CannedReply } from "./types";

/** What "/" offers at the cursor, and which of it is picked. */
export function useSlash(text: string, cursor: number, isOn: boolean) {
  const { data } = useCannedReplies();
  const replies = data ?? [];
  const [picked, setPicked] = useState(0);
  const [closedAt, setClosedAt] = useState(-1);
  const slash = isOn ? slashBefore(text, cursor) : null;
  const found = slash && slash.from !== closedAt ? matching(replies, slash.word) : [];

  /** @returns whether the key was meant for the list */
  function press(key: string, insert: (reply: CannedReply) => void): boolean {
    if (found.length === 0) return false;
    const reply = found[picked];
    if (key === "ArrowDown") setPicked((picked + 1) % found.length);
    else if (key === "ArrowUp") setPicked((picked + found.length - 1) % found.length);
    else if ((key === "Enter" || key === "Tab") && reply) insert(reply);
    else if (key === "Escape") setClosedAt(slash?.from ?? -1);
    else return false;
    return true;
  }
  const isLost = Boolean(data && slash && slash.from !== closedAt && found.length === 0);
  const hasAny = replies.length > 0;
  return { from: slash?.from ?? null, found, isLost, picked, press, reset: () => setPicked(0), hasAny };
}
