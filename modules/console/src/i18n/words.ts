export const LANGUAGES = ["es", "en", "pt"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Every word there is. Each folder's messages.es.ts adds its own (`declare module`), and the other languages must follow. */
// biome-ignore lint/suspicious/noEmptyInterface: it grows elsewhere
export interface Catalogue {}
export type Word = keyof Catalogue & string;

type File = { default: Record<string, string> };
const files = {
  es: import.meta.glob<File>("../**/messages.es.ts"),
  en: import.meta.glob<File>("../**/messages.en.ts"),
  pt: import.meta.glob<File>("../**/messages.pt.ts"),
};

/** All folders' words in one language; the build makes one file of them. */
export async function wordsIn(language: Language): Promise<Record<string, string>> {
  const loaded = await Promise.all(Object.values(files[language]).map((load) => load()));
  return Object.assign({}, ...loaded.map((file) => file.default));
}

/** What the browser asks for, if we speak it; Spanish otherwise. */
export function preferredLanguage(asked: readonly string[] = navigator.languages): Language {
  const known = asked.map((tag) => tag.slice(0, 2).toLowerCase()).find((tag) => LANGUAGES.some((own) => own === tag));
  return (known as Language | undefined) ?? "es";
}
