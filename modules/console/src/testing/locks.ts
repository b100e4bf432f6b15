interface Asked {
  give: () => void;
  lose: (why: Error) => void;
}

/** What a browser keeps for all its tabs: one lock, as Web Locks have it. */
export class Locks {
  held: Asked[] = [];
  private queue: Asked[] = [];

  request = ((_name: string, { steal, signal }: LockOptions, hold: () => Promise<void>) =>
    new Promise<void>((done, lose) => {
      const asked: Asked = {
        lose,
        give: () => {
          this.held = [asked];
          const over = () => {
            if (this.held[0] === asked) this.held = [];
            done();
            this.next();
          };
          void hold().then(over);
        },
      };
      signal?.addEventListener("abort", () => {
        this.queue = this.queue.filter((each) => each !== asked);
        if (this.held[0] !== asked) lose(new DOMException("x", "AbortError"));
      });
      if (steal) {
        queueMicrotask(() => {
          const [robbed] = this.held;
          robbed?.lose(new DOMException("x", "AbortError"));
          asked.give();
        });
      } else {
        this.queue.push(asked);
        queueMicrotask(() => this.next());
      }
    })) as unknown as LockManager["request"];

  private next() {
    if (this.held.length === 0) this.queue.shift()?.give();
  }
}
