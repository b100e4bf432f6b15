import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Outbox } from "./outbox";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const only = (outbox: Outbox) => outbox.all()[0];

describe("the outbox", () => {
  it("shows a parcel at once, and sends it when it can no longer be taken back", async () => {
    const outbox = new Outbox();
    const send = vi.fn(async () => ({ id: "m1" }));
    const parcel = outbox.put("t1", "reply", { text: "hola" }, 5, send);
    expect(only(outbox)?.state).toBe("waiting");
    await vi.advanceTimersByTimeAsync(4_999);
    expect(send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(send).toHaveBeenCalledExactlyOnceWith(parcel.id, false);
    expect(only(outbox)).toMatchObject({ state: "sent", answer: { id: "m1" } });
  });

  it("gives back what waits, and nothing that has left", async () => {
    const outbox = new Outbox();
    const send = vi.fn(async () => ({}));
    const first = outbox.put("t1", "reply", { text: "uno" }, 5, send);
    outbox.put("t1", "reply", { text: "dos" }, 5, send);
    expect(outbox.takeBackLast()?.what).toEqual({ text: "dos" });
    await vi.advanceTimersByTimeAsync(5_000);
    expect(outbox.takeBack(first.id)).toBeUndefined();
    expect(send).toHaveBeenCalledOnce();
  });

  it("keeps what failed with its reason; another try is a new attempt", async () => {
    const outbox = new Outbox();
    const keys: string[] = [];
    let isDown = true;
    outbox.put("t1", "reply", { text: "hola" }, 0, async (key) => {
      keys.push(key);
      if (isDown) throw new Error("down");
    });
    await vi.advanceTimersByTimeAsync(0);
    expect(only(outbox)).toMatchObject({ state: "failed", error: new Error("down") });
    isDown = false;
    outbox.retry(only(outbox)?.id ?? "");
    await vi.advanceTimersByTimeAsync(0);
    expect(only(outbox)?.state).toBe("sent");
    expect(new Set(keys).size).toBe(2);
  });

  it("sends at once, so that it survives the page, what waits when the page closes", async () => {
    const outbox = new Outbox();
    const send = vi.fn(async () => ({}));
    const parcel = outbox.put("t1", "reply", {}, 10, send);
    outbox.flush();
    expect(send).toHaveBeenCalledExactlyOnceWith(parcel.id, true);
    await vi.advanceTimersByTimeAsync(20_000);
    expect(send).toHaveBeenCalledOnce();
  });
});
