import { useEffect, useRef } from "react";

const NAME = "relevo.tells";

/** Whose turn it is to tell among the tabs of one browser: that of the one that was looked at last, or of the next when it closes. */
export class Turn {
  private isMine = false;
  private isOver = false;
  private asking: AbortController | undefined;
  private free: (() => void) | undefined;

  constructor(private readonly locks: Pick<LockManager, "request">) {}

  leads = () => this.isMine;

  /** @param now before all others, or in turn */
  take = (now: boolean) => {
    if (this.isMine || this.isOver) return;
    this.asking?.abort();
    const asking = new AbortController();
    this.asking = asking;
    const hold = () =>
      new Promise<void>((done) => {
        if (this.asking !== asking || this.isOver) return done();
        this.isMine = true;
        this.free = done;
      });
    const lost = () => {
      if (this.asking !== asking) return;
      this.isMine = false;
      this.take(false);
    };
    this.locks.request(NAME, now ? { steal: true } : { signal: asking.signal }, hold).then(lost, lost);
  };

  end() {
    this.isOver = true;
    this.isMine = false;
    this.asking?.abort();
    this.free?.();
  }
}

/** Whether this tab is the one that tells; each does, where the browser cannot settle it. */
export function useTurn(): () => boolean {
  const turn = useRef<Turn | null>(null);
  const leads = useRef(() => turn.current?.leads() ?? true);
  useEffect(() => {
    if (!navigator.locks) return;
    const own = new Turn(navigator.locks);
    turn.current = own;
    const looked = () => {
      if (!document.hidden) own.take(true);
    };
    own.take(!document.hidden);
    window.addEventListener("focus", looked);
    document.addEventListener("visibilitychange", looked);
    return () => {
      window.removeEventListener("focus", looked);
      document.removeEventListener("visibilitychange", looked);
      own.end();
    };
  }, []);
  return leads.current;
}
