import { describe, expect, it } from "vitest";
import { type Action, closes, isPressed, Keyboard, keysOf, mayBe, nameOf, shown } from "./shortcuts";

const action = (id: string, keys: string) => ({ id, keys, word: "", group: "", run: () => {} }) as unknown as Action;
const next = action("next", "j");
const inbox = action("inbox", "g i");
const insert = action("insert", "i");
const all = [next, inbox, insert];
const key = (name: string, more: KeyboardEventInit = {}) => new KeyboardEvent("keydown", { key: name, ...more });

describe("a keyboard", () => {
  it("knows single keys and sequences", () => {
    const keyboard = new Keyboard(() => 0);
    expect(keyboard.press("j", all, {})).toBe(next);
    expect(keyboard.press("g", all, {})).toBeUndefined();
    expect(keyboard.press("i", all, {})).toBe(inbox);
    expect(keyboard.press("i", all, {})).toBe(insert);
  });

  it("gives a key to whoever came last, unless another has a higher rank", () => {
    const high = { ...action("high", "j"), rank: 1 };
    expect(new Keyboard().press("j", [high, next], {})).toBe(high);
    expect(new Keyboard().press("j", [next, action("later", "j")], {})?.id).toBe("later");
  });

  it("forgets the first key of a sequence after a while", () => {
    let now = 0;
    const keyboard = new Keyboard(() => now);
    keyboard.press("g", all, {});
    now = 5000;
    expect(keyboard.press("i", all, {})).toBe(insert);
  });

  it("follows what a person remapped, and what they switched off", () => {
    const keyboard = new Keyboard(() => 0);
    expect(keyboard.press("n", all, { next: "n" })).toBe(next);
    expect(keyboard.press("j", all, { next: null })).toBeUndefined();
  });
});

describe("a key", () => {
  it("presses the button or the link that has the focus, and nothing else then", () => {
    document.body.innerHTML = '<button><span>Ana</span></button><a href="/x">x</a><p>p</p>';
    const [name, link, text] = ["span", "a", "p"].map((tag) => document.querySelector(tag));
    expect(isPressed("enter", name ?? null)).toBe(true);
    expect(isPressed("space", link ?? null)).toBe(true);
    expect(isPressed("enter", text ?? null)).toBe(false);
    expect(isPressed("j", name ?? null)).toBe(false);
  });

  it("that closes a menu closes nothing behind it", () => {
    document.body.innerHTML = '<div role="menu"><button>Ana</button></div><p>p</p>';
    expect(closes("escape", document.querySelector("button"))).toBe(true);
    expect(closes("e", document.querySelector("button"))).toBe(false);
    expect(closes("escape", document.querySelector("p"))).toBe(false);
  });

  it("is named with its modifiers", () => {
    expect(nameOf(key("E", { shiftKey: true }))).toBe("shift+e");
    expect(nameOf(key("Enter", { ctrlKey: true }))).toBe("mod+enter");
    expect(nameOf(key("k", { metaKey: true }))).toBe("mod+k");
    expect(nameOf(key("?", { shiftKey: true }))).toBe("?");
  });

  it("with Ctrl+Alt is left alone: on Spanish keyboards it writes @ and €", () => {
    expect(nameOf(key("q", { ctrlKey: true, altKey: true }))).toBeNull();
    expect(mayBe("ctrl+alt+q")).toBe(false);
    expect(keysOf(next, { next: "ctrl+alt+j" })).toBe("j");
  });

  it("is shown as keyboards print it", () => {
    expect(shown("g i")).toBe("G I");
    expect(shown("shift+e")).toBe("Shift+E");
  });
});
