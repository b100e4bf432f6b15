import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Frame, Line, type LineState, NoLine, type World } from "./line";

class FakeSocket extends EventTarget {
  readyState: number = WebSocket.OPEN;
  sent: string[] = [];
  send = (text: string) => void this.sent.push(text);
  close = () => void this.dispatchEvent(new Event("close"));
  /** Frames of the same moment share a message, one a line. */
  says = (...frames: object[]) =>
    this.dispatchEvent(new MessageEvent("message", { data: frames.map((frame) => JSON.stringify(frame)).join("\n") }));
}

const sockets: FakeSocket[] = [];
const opened: (string | null)[] = [];
const heard = { states: [] as LineState[], frames: [] as Frame[], doubts: 0 };
const world: World = {
  ticket: async () => "one-time",
  open: (_, after) => {
    opened.push(after);
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket as unknown as WebSocket;
  },
  isOnline: () => true,
  random: () => 1,
};
const listener = {
  onState: (state: LineState) => void heard.states.push(state),
  onFrame: (frame: Frame) => void heard.frames.push(frame),
  onDoubt: () => void heard.doubts++,
};
const last = () => sockets.at(-1) as FakeSocket;

beforeEach(() => {
  vi.useFakeTimers();
  sockets.length = 0;
  opened.length = 0;
  Object.assign(heard, { states: [], frames: [], doubts: 0 });
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a line", () => {
  it("comes back after a break and asks for what it missed", async () => {
    const line = new Line(world, listener);
    await line.start();
    last().says({ type: "hello", cursor: "7" });
    last().says({ type: "event", cursor: "9", event: "MessageReceived", at: "2026-01-01T00:00:00Z" });
    last().close();
    expect(heard.states).toEqual(["connected", "reconnecting"]);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opened).toEqual([null, "9"]);
    last().says({ type: "hello", cursor: "9" });
    expect(heard.states.at(-1)).toBe("connected");
    line.stop();
  });

  it("waits longer each time, and says in the end that there is no connection", async () => {
    const line = new Line({ ...world, ticket: () => Promise.reject(new Error("down")) }, listener);
    await line.start();
    for (const pause of [1_000, 2_000, 4_000, 8_000]) await vi.advanceTimersByTimeAsync(pause);
    expect(heard.states).toEqual(["reconnecting", "reconnecting", "reconnecting", "offline", "offline"]);
    await vi.advanceTimersByTimeAsync(15_000);
    expect(heard.states.length).toBe(5);
    line.stop();
  });

  it("is opened once, however often the page is looked at meanwhile", async () => {
    const line = new Line(world, listener);
    const started = line.start();
    line.hurry();
    line.hurry();
    await started;
    await vi.advanceTimersByTimeAsync(1_000);
    expect(opened).toEqual([null]);
    line.stop();
  });

  it("says nothing into a socket that is closing", async () => {
    const line = new Line(world, listener);
    await line.start();
    last().readyState = WebSocket.CLOSING;
    line.look("c1", "viewing");
    expect(last().sent).toEqual([]);
    line.stop();
  });

  it("reads everything again after a gap", async () => {
    const line = new Line(world, listener);
    await line.start();
    last().says({ type: "gap", cursor: "99" });
    expect(heard.doubts).toBe(1);
    line.stop();
  });

  it("reads everything again when it stands for the first time, and only then", async () => {
    const line = new Line(world, listener);
    await line.start();
    last().says({ type: "hello", cursor: "1" });
    expect(heard.doubts).toBe(1);
    last().close();
    await vi.advanceTimersByTimeAsync(1_000);
    last().says({ type: "hello", cursor: "1" });
    expect(heard.doubts).toBe(1);
    line.stop();
  });

  it("bears a minute between two pings, and gives up at once after a long silence, though nobody says that it is closed", async () => {
    const line = new Line(world, listener);
    await line.start();
    last().says({ type: "hello", cursor: "1" });
    last().close = () => undefined;
    await vi.advanceTimersByTimeAsync(120_000);
    expect(heard.states).toEqual(["connected"]);
    await vi.advanceTimersByTimeAsync(56_000);
    expect(heard.states).toEqual(["connected", "reconnecting"]);
    expect(sockets.length).toBe(2);
    line.stop();
  });

  it("hears all that comes together", async () => {
    const line = new Line(world, listener);
    await line.start();
    const event = { type: "event", cursor: "8", event: "MessageReceived", at: "2026-01-01T00:00:00Z" };
    last().says(event, { ...event, event: "TurnTaken" });
    expect(heard.frames.map((frame) => "event" in frame && frame.event)).toEqual(["MessageReceived", "TurnTaken"]);
    line.stop();
  });

  it("tells again what is looked at when it is back", async () => {
    const line = new Line(world, listener);
    await line.start();
    last().says({ type: "hello", cursor: "1" });
    line.look("c1", "typing");
    last().close();
    await vi.advanceTimersByTimeAsync(1_000);
    last().says({ type: "hello", cursor: "1" });
    expect(last().sent).toEqual(['{"type":"look","conversation":"c1","mode":"typing"}']);
    line.stop();
  });

  it("asks every few seconds where the server has none, without a word", async () => {
    const line = new Line({ ...world, ticket: () => Promise.reject(new NoLine()) }, listener);
    await line.start();
    await vi.advanceTimersByTimeAsync(5_000);
    expect(heard.doubts).toBe(2);
    expect(new Set(heard.states)).toEqual(new Set(["connected"]));
    line.stop();
  });

  it("stays silent once stopped", async () => {
    const line = new Line(world, listener);
    await line.start();
    line.stop();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(sockets.length).toBe(1);
  });
});
