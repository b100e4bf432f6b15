import { type RefObject, useEffect, useState } from "react";
import classes from "./Conversation.module.css";
import { waveformOf } from "./waveform";

const HEIGHT = 22;
const STEP = 3;

/** The loudness of a voice note once somebody has it before them or plays it; nothing where the browser cannot decode it. */
export function Waveform({
  source,
  played,
  isWanted,
  near,
}: {
  source: string;
  /** From 0 to 1. */
  played: number;
  isWanted: boolean;
  near: RefObject<HTMLElement | null>;
}) {
  const [peaks, setPeaks] = useState<number[] | null>(null);
  const [isSeen, setSeen] = useState(false);
  useEffect(() => {
    if (!near.current || !("IntersectionObserver" in window)) return;
    const eye = new IntersectionObserver((seen) =>
      setSeen((before) => before || seen.some((each) => each.isIntersecting)),
    );
    eye.observe(near.current);
    return () => eye.disconnect();
  }, [near]);
  const isAsked = isWanted || isSeen;
  useEffect(() => {
    if (!isAsked) return;
    let stale = false;
    void waveformOf(source).then((found) => !stale && setPeaks(found));
    return () => {
      stale = true;
    };
  }, [source, isAsked]);
  if (!peaks) return null;
  return (
    <svg
      className={classes.wave}
      viewBox={`0 0 ${peaks.length * STEP} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {peaks.map((peak, at) => (
        <rect
          // biome-ignore lint/suspicious/noArrayIndexKey: bars have no other name, and never change places
          key={at}
          data-played={at / peaks.length < played || undefined}
          x={at * STEP}
          y={(HEIGHT - peak * HEIGHT) / 2}
          width={STEP - 1}
          height={peak * HEIGHT}
        />
      ))}
    </svg>
  );
}
