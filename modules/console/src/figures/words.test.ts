import { describe, expect, it } from "vitest";
import * as enKpis from "./kpis.en";
import * as esKpis from "./kpis.es";
import * as ptKpis from "./kpis.pt";
import en from "./words.en";
import es from "./words.es";
import pt from "./words.pt";

const plain = (text: string) => text.replace(/\b(one|other|=\d+) \{[^}]*\}/g, "");
const variables = (text: string) =>
  [...new Set([...plain(text).matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]))].sort();

describe.each([
  ["en", en, enKpis],
  ["pt", pt, ptKpis],
])("what the figures' pages say in %s", (_, words, kpis) => {
  const other: Record<string, string> = words;
  const spanish: Record<string, string> = es;

  it("is all there, with the variables of the Spanish, and translated", () => {
    expect(Object.keys(other).sort()).toEqual(Object.keys(spanish).sort());
    for (const [key, text] of Object.entries(other)) {
      expect(text.trim(), key).not.toBe("");
      expect(variables(text), key).toEqual(variables(spanish[key] ?? ""));
    }
    const same = Object.keys(other).filter(
      (key) => other[key] === spanish[key] && plain(other[key] ?? "").split(" ").length > 4,
    );
    expect(same).toEqual([]);
  });

  it("names every figure, tells what it means, and why some are not known", () => {
    expect(Object.keys(kpis.default).sort()).toEqual(Object.keys(esKpis.default).sort());
    expect(Object.keys(kpis.whys).sort()).toEqual(Object.keys(esKpis.whys).sort());
    for (const [id, [name, means]] of Object.entries(kpis.default)) {
      expect(name.trim(), id).not.toBe("");
      expect(means, id).toMatch(/\.$/);
      expect(means, id).not.toBe(esKpis.default[id]?.[1]);
    }
  });
});
