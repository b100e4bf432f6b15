import { describe, expect, it } from "vitest";
import { preferredLanguage, wordsIn } from "./words";

/** Without the branches of plurals, which hold words. */
const plain = (text: string) => text.replace(/\b(one|other|=\d+) \{[^}]*\}/g, "");
const variables = (text: string) =>
  [...new Set([...plain(text).matchAll(/\{(\w+)(?=[,}])/g)].map((match) => match[1]))].sort();

describe.each(["en", "pt"] as const)("the words in %s", (language) => {
  it("are all there, none empty, with the variables of the Spanish ones", async () => {
    const [spanish, other] = await Promise.all([wordsIn("es"), wordsIn(language)]);
    expect(Object.keys(other).sort()).toEqual(Object.keys(spanish).sort());
    for (const [key, text] of Object.entries(other)) {
      expect(text.trim(), key).not.toBe("");
      expect(variables(text), key).toEqual(variables(spanish[key] ?? ""));
    }
  });

  it("are translated: few are the same as in Spanish", async () => {
    const [spanish, other] = await Promise.all([wordsIn("es"), wordsIn(language)]);
    const same = Object.keys(other).filter(
      (key) => other[key] === spanish[key] && plain(other[key] ?? "").split(" ").length > 4,
    );
    expect(same).toEqual([]);
  });
});

it("belong to one folder each: no two files define the same key", async () => {
  const files = import.meta.glob<{ default: Record<string, string> }>("../**/messages.es.ts", { eager: true });
  const keys = Object.values(files).flatMap((file) => Object.keys(file.default));
  expect(keys.length).toBe(new Set(keys).size);
});

it("speaks the browser's first language that we know, else Spanish", () => {
  expect(preferredLanguage(["de-DE", "pt-BR", "en"])).toBe("pt");
  expect(preferredLanguage(["de-DE"])).toBe("es");
});
