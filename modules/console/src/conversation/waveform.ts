/** So many bars a voice note is drawn with. */
export const BARS = 40;
/** Longer ones are not worth the memory that decoding takes. */
const LARGEST_BYTES = 4 * 1024 * 1024;
const QUIETEST = 0.08;

/** How loud each part is, from a little above 0 to 1; the loudest is 1. */
export function peaksOf(samples: Float32Array, bars = BARS): number[] {
  const size = Math.max(1, Math.floor(samples.length / bars));
  const peaks = Array.from({ length: bars }, (_, bar) => {
    let peak = 0;
    for (let at = bar * size; at < Math.min(samples.length, (bar + 1) * size); at++)
      peak = Math.max(peak, Math.abs(samples[at] ?? 0));
    return peak;
  });
  const loudest = Math.max(...peaks);
  return peaks.map((peak) => (loudest === 0 ? QUIETEST : Math.max(QUIETEST, peak / loudest)));
}

const known = new Map<string, Promise<number[] | null>>();

async function read(source: string): Promise<number[] | null> {
  const Sound = window.AudioContext;
  if (!Sound) return null;
  const response = await fetch(source, { credentials: "same-origin" });
  if (!response.ok || Number(response.headers.get("Content-Length") ?? 0) > LARGEST_BYTES) return null;
  const context = new Sound();
  try {
    return peaksOf((await context.decodeAudioData(await response.arrayBuffer())).getChannelData(0));
  } finally {
    void context.close();
  }
}

/** How a voice note looks; null where this browser cannot tell. Read once. */
export function waveformOf(source: string): Promise<number[] | null> {
  const before = known.get(source);
  if (before) return before;
  const asked = read(source).catch(() => null);
  known.set(source, asked);
  return asked;
}
