import { Text } from "@mantine/core";
import type { ReactNode } from "react";
import { useT } from "../i18n/useT";
import type { Status } from "./types";

const one = <path d="m2 7 4 4 8-8" />;
const two = <path d="m2 7 4 4 8-8M10 10l1 1 8-8" />;
const waits = <path d="M8 2a5 5 0 1 0 0 10A5 5 0 0 0 8 2zm0 2v3l2 1" />;
const alarm = <path d="M8 2v6M8 11v.5" />;

const SIGNS: Partial<Record<Status, ReactNode>> = {
  queued: waits,
  held: alarm,
  sending: waits,
  retry: waits,
  sent: one,
  delivered: two,
  read: two,
  failed: alarm,
  ambiguous: alarm,
  refused: alarm,
};

/** What became of one of our messages: a sign, and words for it. */
export function Ticks({ status }: { status: Status }) {
  const t = useT();
  if (status === "received") return null;
  return (
    <Text component="span" size="xs" fw={status === "read" ? 700 : 400} data-status={status}>
      <svg
        width={20}
        height={14}
        viewBox="0 0 20 14"
        fill="none"
        stroke="currentColor"
        strokeWidth={status === "read" ? 2.4 : 1.6}
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden="true"
      >
        {SIGNS[status]}
      </svg>
      <span className={status === "sent" || status === "delivered" ? "rv-unseen" : undefined}>
        {t(`conversation.status.${status}`)}
      </span>
    </Text>
  );
}
