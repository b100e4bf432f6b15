import { useCallback } from "react";
import type { PrimitiveType } from "react-intl";
import { useIntl } from "react-intl";
import type { Word } from "./words";

export type T = (word: Word, values?: Record<string, PrimitiveType>) => string;

/** Says a word in the language of whoever is reading; the same function while that stays the same. */
export function useT(): T {
  const intl = useIntl();
  return useCallback((word, values) => intl.formatMessage({ id: word }, values), [intl]);
}
