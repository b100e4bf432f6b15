import { useIntl } from "react-intl";
import type { Field, IntegrationForm, Kind, Words } from "./api";

/** A vendor's words in the language of the console. */
export function useWords() {
  const { locale } = useIntl();
  return (words: Words) => words[locale.slice(0, 2) as keyof Words] ?? words.es;
}

export const entered = (field: Field) => !field.made;

/** Whether all is there that this kind needs; the desk has the last word. */
export const isWhole = (kind: Kind, form: Pick<IntegrationForm, "settings" | "secrets">, kept: string[]) =>
  kind.settings.every(({ name, required }) => !required || form.settings[name]?.trim()) &&
  kind.secrets
    .filter(entered)
    .every(({ name, required }) => !required || kept.includes(name) || form.secrets[name]?.trim());
