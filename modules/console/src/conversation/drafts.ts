import { del, get, set } from "idb-keyval";
import { drafts as desk } from "./api";
import type { Mode } from "./types";
import type { Attached } from "./useAttached";

export interface Draft {
  text: string;
  files: readonly Attached[];
  /** Whether the desk has these very words. */
  isKept: boolean;
}

/** What this browser remembers, and what the desk had when it was last asked. */
interface Copy {
  text: string;
  base: string;
}

const PAUSE_MILLIS = 800;

/** One after the other, unless one is only the other's beginning. */
export function joined(first: string, second: string): string {
  if (second.startsWith(first)) return second;
  return first.startsWith(second) ? first : `${first}\n${second}`;
}

/** What was changed in one place only wins, whatever the clocks say; what was changed in both is joined. */
export function merged(ours: string, base: string, theirs: string): string {
  if (ours === base) return theirs;
  return theirs === base ? ours : joined(theirs, ours);
}

/** What one person began to write on one ticket, in one mode: in this browser with every letter, at the desk after a moment. */
export class Sheet {
  shown: Draft = { text: "", files: [], isKept: false };
  private base = "";
  private remembers = false;
  private isRead = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private turn: Promise<void> = Promise.resolve();
  private listeners = new Set<() => void>();
  private readonly place: string;

  constructor(
    login: string,
    private readonly ticket: string,
    private readonly mode: Mode,
  ) {
    this.place = `draft:${login}:${ticket}:${mode}`;
  }

  /** Looks again at what the desk has; what was typed meanwhile stays. */
  read = () => this.inTurn(() => this.ask());

  write(text: string) {
    this.show({ text });
    this.remember();
    clearTimeout(this.timer);
    this.timer = setTimeout(this.save, PAUSE_MILLIS);
  }

  /** Puts words, and files, before what stands there. */
  putBack(words: string, files: Attached[] = []) {
    const { text } = this.shown;
    if (files.length > 0) this.hold((before) => [...files, ...before]);
    if (words) this.write(text ? `${words}\n${text}` : words);
    void this.read();
  }

  /** It was sent. */
  clear() {
    this.show({ files: [] });
    this.write("");
    void this.save();
  }

  hold = (change: (files: readonly Attached[]) => readonly Attached[]) =>
    this.show({ files: change(this.shown.files) });

  /** Tells the desk what it does not have yet. */
  save = () => {
    clearTimeout(this.timer);
    return this.inTurn(async () => {
      if (!this.isRead) await this.ask();
      const { text } = this.shown;
      if (text !== this.base) await this.tell(text);
    });
  };

  /** The page is closing. */
  depart() {
    const { text } = this.shown;
    if (this.isRead && text !== this.base) void desk.keep(this.ticket, this.mode, text, true).catch(() => {});
  }

  private async ask() {
    if (!this.remembers) {
      const own = await get<Copy>(this.place).catch(() => undefined);
      this.remembers = true;
      if (own) {
        this.base = own.base;
        this.show({ text: joined(own.text, this.shown.text) });
      }
    }
    const theirs = (await desk.of(this.ticket)).find(({ mode }) => mode === this.mode)?.text ?? "";
    const text = merged(this.shown.text, this.base, theirs);
    this.base = theirs;
    this.isRead = true;
    this.show({ text });
    this.remember();
  }

  private async tell(text: string) {
    await desk.keep(this.ticket, this.mode, text);
    this.base = text;
    this.show({});
    this.remember();
  }

  private remember() {
    if (!this.remembers) return;
    const { text } = this.shown;
    const { base } = this;
    void (text === "" && base === "" ? del(this.place) : set(this.place, { text, base } satisfies Copy)).catch(
      () => {},
    );
  }

  /** One exchange with the desk after the other; what fails is tried again with the next. */
  private inTurn(work: () => Promise<void>): Promise<void> {
    this.turn = this.turn.then(work).catch(() => {});
    return this.turn;
  }

  private show(change: Partial<Draft>) {
    const shown = { ...this.shown, ...change };
    this.shown = { ...shown, isKept: shown.text !== "" && shown.text === this.base };
    for (const listener of this.listeners) listener();
  }

  subscribe = (listener: () => void) => {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  };
}

const sheets = new Map<string, Sheet>();

/** All that is being written in this page, whether its box is on the screen or not. */
export const drafts = {
  of(login: string, ticket: string, mode: Mode): Sheet {
    const key = JSON.stringify([login, ticket, mode]);
    const sheet = sheets.get(key) ?? new Sheet(login, ticket, mode);
    sheets.set(key, sheet);
    return sheet;
  },
  /** Tells the desk all that it does not have, before somebody leaves. */
  async flush() {
    await Promise.all([...sheets.values()].map((sheet) => sheet.save()));
  },
  forget: () => sheets.clear(),
};

window.addEventListener("pagehide", () => {
  for (const sheet of sheets.values()) sheet.depart();
});
