import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useEffect } from "react";
import { IntlProvider } from "react-intl";
import { type Language, wordsIn } from "./words";

/** Lets everything inside speak one language; shows nothing until its words are there. */
export function Speaking({ language, children }: { language: Language; children: ReactNode }) {
  const { data: words } = useQuery({
    queryKey: ["words", language],
    queryFn: () => wordsIn(language),
    staleTime: Number.POSITIVE_INFINITY,
    placeholderData: (before) => before,
  });
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  if (!words) return null;
  return (
    <IntlProvider locale={language} messages={words}>
      {children}
    </IntlProvider>
  );
}
