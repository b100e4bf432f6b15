import { useQuery } from "@tanstack/react-query";
import { createContext, type ReactNode, useContext, useMemo } from "react";
import { IntlProvider, useIntl } from "react-intl";
import type { Language } from "../i18n/words";
import { Waiting } from "../shell/Waiting";

type Kpis = typeof import("./kpis.es");
interface Words {
  words: Record<string, string>;
  kpis: Kpis["default"];
  whys: Kpis["whys"];
}

const FILES: Record<Language, () => Promise<[{ default: Record<string, string> }, Kpis]>> = {
  es: () => Promise.all([import("./words.es"), import("./kpis.es")]),
  en: () => Promise.all([import("./words.en"), import("./kpis.en")]),
  pt: () => Promise.all([import("./words.pt"), import("./kpis.pt")]),
};

const KpiWords = createContext<Pick<Words, "kpis" | "whys">>({ kpis: {}, whys: {} });
export const useKpiWords = () => useContext(KpiWords);

/** What only the figures' pages say: it is loaded with them, not with every page. */
export function FigureWords({ children }: { children: ReactNode }) {
  const { locale, messages } = useIntl();
  const { data } = useQuery({
    queryKey: ["words", "figures", locale],
    queryFn: async (): Promise<Words> => {
      const [{ default: words }, { default: kpis, whys }] = await (FILES[locale as Language] ?? FILES.es)();
      return { words, kpis, whys };
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
  const all = useMemo(() => ({ ...messages, ...data?.words }) as Record<string, string>, [messages, data]);
  if (!data) return <Waiting rows={4} height={150} />;
  return (
    <IntlProvider locale={locale} messages={all}>
      <KpiWords value={data}>{children}</KpiWords>
    </IntlProvider>
  );
}
