import type { PrimitiveType } from "react-intl";
import { useIntl } from "react-intl";
import type { Word } from "./words";

export type T = (word: Word, values?: Record<string, PrimitiveType>) => string;

/** Says a word in the language of whoever is reading. */
export function useT(): T {
  const intl = useIntl();
  return (word, values) => intl.formatMessage({ id: word }, values);
}
