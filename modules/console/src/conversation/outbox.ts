import { useSyncExternalStore } from "react";
import { newKey, Problem } from "../api/client";
import { deliver } from "./deliver";
import { type Shelf, shelf } from "./shelf";

/** Something on its way: it waits as long as it can be taken back, then it is sent. `failed` has a reason in `error`. */
export interface Parcel<W = unknown> {
  /** Also its idempotency key: however often it is sent, the desk carries it out once. */
  id: string;
  /** What it is about: a ticket, or all orders for several. */
  about: string;
  /** "reply", "note" or "bulk"; else a command, as the desk calls it. */
  kind: string;
  what: W;
  /** Whose login it is sent under, and the customer's name. */
  login: string;
  whom?: string;
  at: number;
  leavesAt: number;
  state: "waiting" | "sending" | "failed" | "sent";
  error?: unknown;
  /** What the desk called it. */
  answer?: unknown;
}

/** @param isTheirs whether whoever sent it is still signed in: what takes many requests asks before each */
export type Deliver = (parcel: Parcel, keepalive: boolean, isTheirs: () => boolean) => Promise<unknown>;
type Listener<A> = (heard: A) => void;

/** What was under way when its page closed goes on by itself if that was just now; else somebody has to look at it. */
const FRESH_MILLIS = 60_000;

export const isWritten = ({ kind }: Parcel) => kind === "reply" || kind === "note";

/**
 * Holds what somebody sent until the desk has it: in this browser, so that it outlives the page, and in order, ticket by ticket.
 * What is taken back is handed over as a whole to whoever listens.
 */
export class Outbox {
  private login = "";
  private parcels = new Map<string, Parcel>();
  private timers = new Map<string, ReturnType<typeof setTimeout>>();
  private chains = new Map<string, Promise<void>>();
  private listeners = new Set<() => void>();
  private takers = new Set<Listener<Parcel>>();
  private shown: readonly Parcel[] = [];

  constructor(
    private readonly deliver: Deliver,
    private readonly shelf: Shelf,
    private readonly now: () => number = Date.now,
  ) {}

  /** Somebody signed in: what they sent before, and the desk does not have, is here again. */
  async open(login: string) {
    this.login = login;
    for (const parcel of await this.shelf.of(login)) {
      if (this.login !== login || this.parcels.has(parcel.id)) continue;
      const goesOn = parcel.state !== "failed" && this.now() - parcel.leavesAt < FRESH_MILLIS;
      if (goesOn) this.plan({ ...parcel, state: "waiting" });
      else this.keep({ ...parcel, state: "failed", error: parcel.error ?? new Problem(0, "unsent", "") });
    }
  }

  /** They are gone: what is theirs stays on their shelf, and is nobody else's. */
  close() {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.timers.clear();
    this.parcels.clear();
    this.login = "";
    this.tell();
  }

  /** @param id of its own, if the same must never be sent twice */
  put<W>(about: string, kind: string, what: W, seconds: number, { id = newKey(), whom = "" } = {}): Parcel<W> {
    const at = this.now();
    const { login } = this;
    const parcel = { id, about, kind, what, login, whom, at, leavesAt: at + seconds * 1000, state: "waiting" as const };
    if (!this.parcels.has(id)) this.plan(parcel);
    return parcel;
  }

  /** Takes back what has not left. @returns it, or undefined if it is too late */
  takeBack(id: string): Parcel | undefined {
    const parcel = this.parcels.get(id);
    if (parcel?.state !== "waiting" && parcel?.state !== "failed") return undefined;
    this.discard(id);
    for (const take of this.takers) take(parcel);
    return parcel;
  }

  /** The newest that can still be taken back, of what was written here, or commanded anywhere. */
  takeBackLast(about: string): Parcel | undefined {
    const isOurs = (parcel: Parcel) => parcel.state === "waiting" && (parcel.about === about || !isWritten(parcel));
    const last = this.shown.findLast(isOurs);
    return last && this.takeBack(last.id);
  }

  retry(id: string) {
    const parcel = this.parcels.get(id);
    if (parcel?.state === "failed") this.plan({ ...parcel, state: "waiting", leavesAt: this.now(), error: undefined });
  }

  /** It is not to be sent any more. */
  discard(id: string) {
    const parcel = this.parcels.get(id);
    if (!parcel) return;
    this.shelf.drop(parcel);
    this.forget(id);
  }

  /** It is seen elsewhere now. */
  forget(id: string) {
    clearTimeout(this.timers.get(id));
    if (this.parcels.delete(id)) this.tell();
  }

  /** Everything leaves now, each after what went before it. */
  async flush() {
    for (const { id } of this.shown) this.leave(id);
    await Promise.all(this.chains.values());
  }

  /**
   * The page is closing, and nothing can wait for anything: what was written leaves now. A command does, too, unless it could
   * overtake something; then it goes on when somebody is back.
   */
  depart = () => {
    const busy = new Set<string>();
    for (const parcel of this.shown) {
      const { id, about, state } = parcel;
      if (state === "waiting" && (isWritten(parcel) || !busy.has(about))) void this.send(id, true);
      if (state === "waiting" || state === "sending") busy.add(about);
    }
  };

  private plan(parcel: Parcel) {
    this.keep(parcel);
    const millis = parcel.leavesAt - this.now();
    if (millis <= 0) return this.leave(parcel.id);
    this.timers.set(
      parcel.id,
      setTimeout(() => this.leave(parcel.id), millis),
    );
  }

  private leave(id: string) {
    const about = this.parcels.get(id)?.about;
    if (about === undefined) return;
    const before = this.chains.get(about);
    this.chains.set(about, before ? before.then(() => this.send(id)) : this.send(id));
  }

  private async send(id: string, keepalive = false) {
    const parcel = this.parcels.get(id);
    if (parcel?.state !== "waiting") return;
    clearTimeout(this.timers.get(id));
    this.keep({ ...parcel, state: "sending" });
    try {
      const answer = await this.deliver(parcel, keepalive, () => this.isOurs(parcel));
      this.keep({ ...parcel, answer, state: "sent" });
    } catch (error) {
      this.keep({ ...parcel, error, state: "failed" });
    }
  }

  /** On the shelf whoever is signed in by now, among what is shown only if it is still theirs. */
  private keep(parcel: Parcel) {
    if (parcel.state === "sent") this.shelf.drop(parcel);
    else this.shelf.keep(parcel);
    if (!this.isOurs(parcel)) return;
    this.parcels.set(parcel.id, parcel);
    this.tell();
  }

  private isOurs = ({ login }: Parcel) => login === this.login;

  private tell() {
    this.shown = [...this.parcels.values()];
    for (const listener of this.listeners) listener();
  }

  all = () => this.shown;
  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
  /** Hands over what is taken back; returns how to stop. */
  onTakenBack = (taker: Listener<Parcel>) => {
    this.takers.add(taker);
    return () => void this.takers.delete(taker);
  };
}

export const outbox = new Outbox(deliver, shelf);
window.addEventListener("pagehide", outbox.depart);

export const useOutbox = () => useSyncExternalStore(outbox.subscribe, outbox.all);
