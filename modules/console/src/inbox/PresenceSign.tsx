import type { ReactNode } from "react";
import type { Presence } from "../conversation/types";

const SHAPES: Record<Presence, ReactNode> = {
  online: <circle cx="6" cy="6" r="5" fill="currentColor" />,
  busy: (
    <>
      <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M6 1a5 5 0 0 1 0 10z" fill="currentColor" />
    </>
  ),
  away: <circle cx="6" cy="6" r="4.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  offline: <path d="M2 2l8 8M10 2l-8 8" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" />,
};

/** A shape of its own for each state, drawn: not every font has such signs. */
export const PresenceSign = ({ presence }: { presence: Presence }) => (
  <svg width={12} height={12} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    {SHAPES[presence]}
  </svg>
);
