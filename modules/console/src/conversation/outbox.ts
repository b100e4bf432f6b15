import { useSyncExternalStore } from "react";
import { newKey } from "../api/client";

/**
 * Something on its way: it waits as long as it can be taken back, then it is sent. `failed` has a reason in `error`; trying again
 * makes a new attempt, with a key of its own.
 */
export interface Parcel<W = unknown> {
  id: string;
  /** What it is about: a ticket. */
  about: string;
  kind: string;
  what: W;
  at: number;
  leavesAt: number;
  state: "waiting" | "sending" | "failed" | "sent";
  error?: unknown;
  /** What the desk called it. */
  answer?: unknown;
}

type Send = (key: string, keepalive: boolean) => Promise<unknown>;

interface Entry {
  parcel: Parcel;
  send: Send;
  timer?: ReturnType<typeof setTimeout>;
}

/** Holds what people sent until it is gone for good. It outlives the screen that filled it; a page that closes sends the rest at once. */
export class Outbox {
  private entries = new Map<string, Entry>();
  private listeners = new Set<() => void>();
  private shown: readonly Parcel[] = [];

  constructor(private readonly now: () => number = Date.now) {}

  put<W>(about: string, kind: string, what: W, seconds: number, send: Send): Parcel<W> {
    const at = this.now();
    const parcel: Parcel<W> = { id: newKey(), about, kind, what, at, leavesAt: at + seconds * 1000, state: "waiting" };
    const entry: Entry = { parcel, send };
    this.entries.set(parcel.id, entry);
    if (seconds > 0) entry.timer = setTimeout(() => void this.leave(parcel.id), seconds * 1000);
    this.tell();
    if (seconds <= 0) void this.leave(parcel.id);
    return parcel;
  }

  /** Takes back what has not left. @returns it, or undefined if it is too late */
  takeBack(id: string): Parcel | undefined {
    const entry = this.entries.get(id);
    if (!entry || (entry.parcel.state !== "waiting" && entry.parcel.state !== "failed")) return undefined;
    clearTimeout(entry.timer);
    this.entries.delete(id);
    this.tell();
    return entry.parcel;
  }

  /** The newest that can still be taken back. */
  takeBackLast(): Parcel | undefined {
    const last = this.shown.findLast((parcel) => parcel.state === "waiting");
    return last && this.takeBack(last.id);
  }

  retry(id: string) {
    const entry = this.entries.get(id);
    if (entry?.parcel.state !== "failed") return;
    const again = { ...entry.parcel, id: newKey(), at: this.now(), state: "waiting" as const, error: undefined };
    this.entries.delete(id);
    this.entries.set(again.id, { parcel: again, send: entry.send });
    void this.leave(again.id);
  }

  /** It is seen elsewhere now. */
  forget(id: string) {
    if (this.entries.delete(id)) this.tell();
  }

  /** Everything that waits leaves now: the page is closing. */
  flush = () => {
    for (const { parcel } of this.entries.values()) if (parcel.state === "waiting") void this.leave(parcel.id, true);
  };

  private async leave(id: string, keepalive = false) {
    const entry = this.entries.get(id);
    if (entry?.parcel.state !== "waiting") return;
    clearTimeout(entry.timer);
    this.change(entry, { state: "sending" });
    try {
      this.change(entry, { answer: await entry.send(id, keepalive), state: "sent" });
    } catch (error) {
      this.change(entry, { state: "failed", error });
    }
  }

  private change(entry: Entry, change: Partial<Parcel>) {
    entry.parcel = { ...entry.parcel, ...change };
    this.tell();
  }

  private tell() {
    this.shown = [...this.entries.values()].map(({ parcel }) => parcel);
    for (const listener of this.listeners) listener();
  }

  all = () => this.shown;
  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };
}

export const outbox = new Outbox();
window.addEventListener("pagehide", outbox.flush);

export const useOutbox = () => useSyncExternalStore(outbox.subscribe, outbox.all);
