/** What the server says on the line; ids only, never words. */
export type Frame =
  | { type: "hello"; cursor: string }
  | {
      type: "event";
      cursor: string;
      event: string;
      conversation?: string;
      ticket?: string | null;
      agent?: string | null;
      team?: string | null;
      at: string;
    }
  | { type: "gap"; cursor: string }
  | { type: "viewers"; conversation: string; viewers: Viewer[] }
  | { type: "pong" }
  | { type: "bye"; reason: "session-ended" | "slow" };

export interface Viewer {
  login: string;
  name: string;
  mode: "viewing" | "typing" | "noting";
}

export type LineState = "connected" | "reconnecting" | "offline";

/** Why a line cannot be opened: there is no such endpoint, or nobody answers. */
export class NoLine extends Error {}

export interface World {
  /** @throws NoLine if this server has no live line */
  ticket: () => Promise<string>;
  open: (ticket: string, after: string | null) => Pick<WebSocket, "send" | "close" | "addEventListener" | "readyState">;
  isOnline: () => boolean;
  random: () => number;
}

export interface Listener {
  onFrame: (frame: Frame) => void;
  onState: (state: LineState) => void;
  /** The line may have missed anything: read everything again. */
  onDoubt: () => void;
}

const OPEN = 1;
const FIRST_PAUSE_MILLIS = 500;
const LONGEST_PAUSE_MILLIS = 20_000;
const POLL_MILLIS = 5_000;
const POLLS_UNTIL_ASKED_AGAIN = 24;
const PING_MILLIS = 25_000;
/** A browser lets the clock of a page that nobody sees run once a minute. */
const SILENCE_MILLIS = 150_000;
/** So long a broken line is being mended before we say that there is none. */
const TRIES_UNTIL_OFFLINE = 3;

/**
 * One line to the server. It comes back by itself, later and later and never at the same moment as everybody else's, and asks for
 * what it missed by its cursor. A server without live lines is asked every few seconds instead.
 */
export class Line {
  private cursor: string | null = null;
  private failures = 0;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private ping: ReturnType<typeof setInterval> | undefined;
  private socket: ReturnType<World["open"]> | null = null;
  private stopped = false;
  private opening = false;
  private hasBegun = false;
  private heardAt = 0;
  private lastLook: string | null = null;

  constructor(
    private readonly world: World,
    private readonly listener: Listener,
  ) {}

  start = async () => {
    clearTimeout(this.timer);
    if (this.stopped || this.socket || this.opening) return;
    this.opening = true;
    try {
      const ticket = await this.world.ticket();
      if (this.stopped) return;
      this.listen(this.world.open(ticket, this.cursor));
    } catch (error) {
      if (error instanceof NoLine) this.poll();
      else this.failed();
    } finally {
      this.opening = false;
    }
  };

  stop() {
    this.stopped = true;
    clearTimeout(this.timer);
    clearInterval(this.ping);
    this.socket?.close();
  }

  /** Tells who else looks at this conversation that we do. */
  look(conversation: string | null, mode: Viewer["mode"]) {
    this.lastLook = JSON.stringify({ type: "look", conversation, mode });
    this.send(this.lastLook);
  }

  /** The network is back, or the page is looked at again: no need to wait. */
  hurry = () => {
    if (!this.socket) void this.start();
  };

  private send(text: string) {
    // Where it is not open yet, what we look at is told again when it is.
    if (this.socket?.readyState === OPEN) this.socket.send(text);
  }

  private listen(socket: ReturnType<World["open"]>) {
    this.socket = socket;
    this.heardAt = Date.now();
    socket.addEventListener("message", (message) => {
      this.heardAt = Date.now();
      for (const line of String((message as MessageEvent).data).split("\n")) this.hear(line);
    });
    socket.addEventListener("close", () => this.closed(socket));
    socket.addEventListener("error", () => this.closed(socket));
    clearInterval(this.ping);
    this.ping = setInterval(() => {
      if (Date.now() - this.heardAt > SILENCE_MILLIS) {
        socket.close();
        // Where the network is cut, the other side never says that it has closed, too.
        this.closed(socket);
      } else this.send('{"type":"ping"}');
    }, PING_MILLIS);
  }

  private hear(text: string) {
    const frame = JSON.parse(text) as Frame;
    if ("cursor" in frame) this.cursor = frame.cursor;
    if (frame.type === "hello") {
      this.failures = 0;
      this.listener.onState("connected");
      if (this.lastLook) this.send(this.lastLook);
      // What was read before the line stood may have changed meanwhile.
      if (!this.hasBegun) this.listener.onDoubt();
      this.hasBegun = true;
    }
    if (frame.type === "gap") this.listener.onDoubt();
    this.listener.onFrame(frame);
  }

  private closed(socket: ReturnType<World["open"]>) {
    if (this.socket !== socket) return;
    this.socket = null;
    clearInterval(this.ping);
    this.failed();
  }

  private failed() {
    if (this.stopped) return;
    this.failures += 1;
    const isLost = !this.world.isOnline() || this.failures > TRIES_UNTIL_OFFLINE;
    this.listener.onState(isLost ? "offline" : "reconnecting");
    const longest = Math.min(LONGEST_PAUSE_MILLIS, FIRST_PAUSE_MILLIS * 2 ** this.failures);
    this.timer = setTimeout(this.start, longest / 2 + (longest / 2) * this.world.random());
  }

  private poll(rounds = POLLS_UNTIL_ASKED_AGAIN) {
    this.listener.onState(this.world.isOnline() ? "connected" : "offline");
    this.listener.onDoubt();
    this.timer = setTimeout(rounds > 1 ? () => this.poll(rounds - 1) : this.start, POLL_MILLIS);
  }
}
