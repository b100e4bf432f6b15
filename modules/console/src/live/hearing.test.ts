import { QueryClient, QueryObserver } from "@tanstack/react-query";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { hearing } from "./hearing";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const settle = (millis = 0) => vi.advanceTimersByTimeAsync(millis);

/** A screen that shows these, each read in so many milliseconds. */
async function aScreen(shown: Record<string, object>, millis = 0) {
  const queries = new QueryClient();
  const counts = { asked: {} as Record<string, number>, landed: {} as Record<string, number> };
  for (const [key, data] of Object.entries(shown)) {
    const queryKey = key.split("/");
    const queryFn = async () => {
      counts.asked[key] = (counts.asked[key] ?? 0) + 1;
      await new Promise((done) => setTimeout(done, millis));
      counts.landed[key] = (counts.landed[key] ?? 0) + 1;
      return data;
    };
    new QueryObserver(queries, { queryKey, queryFn }).subscribe(() => {});
  }
  await settle(millis + 1);
  counts.asked = {};
  counts.landed = {};
  const heard = hearing(queries);
  const hears = (event: string, about: object = {}) =>
    heard.event({ type: "event", cursor: "1", event, at: "2026-01-01T00:00:00Z", ...about });
  return { ...counts, counts, hears, doubt: heard.doubt };
}

describe("an event", () => {
  it("makes the ticket of its conversation be read again, though it does not name it", async () => {
    const screen = await aScreen({
      "ticket/t1": { conversation: "v1" },
      "ticket/t2": { conversation: "v2" },
      "ticket/t1/notes": [],
    });
    screen.hears("MessageReceived", { conversation: "v1" });
    await settle(500);
    expect(screen.counts.asked).toEqual({ "ticket/t1": 1, "ticket/t1/notes": 1 });
  });

  it("of a ticket makes the agents' load be read again, one of a receipt no list", async () => {
    const screen = await aScreen({ agents: [], tickets: [], views: [] });
    screen.hears("MessageDelivered", { conversation: "v1" });
    await settle(2_000);
    expect(screen.counts.asked).toEqual({});
    screen.hears("TicketTaken", { conversation: "v1", ticket: "t1" });
    await settle(2_000);
    expect(screen.counts.asked).toEqual({ agents: 1, tickets: 1, views: 1 });
    screen.hears("AgentPresenceChanged", { agent: "bruno" });
    await settle(2_000);
    expect(screen.counts.asked.agents).toBe(2);
  });

  it("among many does not keep a list from being read", async () => {
    const screen = await aScreen({ tickets: [] }, 200);
    for (let events = 0; events < 40; events++) {
      screen.hears("MessageReceived", { conversation: `v${events}` });
      await settle(150);
    }
    await settle(3_000);
    const { asked, landed } = screen.counts;
    expect(landed.tickets).toBe(asked.tickets);
    expect(asked.tickets).toBeGreaterThanOrEqual(6);
    expect(asked.tickets).toBeLessThanOrEqual(8);
  });

  it("that comes while a list is being read has it read once more", async () => {
    const screen = await aScreen({ tickets: [] }, 3_000);
    screen.hears("MessageReceived", { conversation: "v1" });
    await settle(1_000);
    screen.hears("MessageReceived", { conversation: "v2" });
    await settle(10_000);
    expect(screen.counts.landed.tickets).toBe(2);
  });
});

it("a doubt makes everything be read again, also what was just being read", async () => {
  const screen = await aScreen({ tickets: [], "conversation/v1/messages": [], teams: [] }, 100);
  screen.doubt();
  await settle(50);
  screen.doubt();
  await settle(1_000);
  expect(screen.counts.landed).toEqual({ tickets: 2, "conversation/v1/messages": 2 });
});
