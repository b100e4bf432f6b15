import { useT } from "../i18n/useT";
import { useAccount } from "../shell/session";
import type { Figure } from "./api";
import { useKpiWords } from "./FigureWords";
import { HEADS, type Head } from "./search";

/** What the figures are called and mean, in the reader's language. */
export function useKpis() {
  const { kpis } = useKpiWords();
  return {
    nameOf: ({ id, title }: { id: string; title?: string }) => kpis[id]?.[0] ?? title ?? id,
    meaningOf: (id: string) => kpis[id]?.[1],
  };
}

export const useHeadWord = () => {
  const t = useT();
  return (head: Head) => t(`figures.head.${head}`);
};

/** Why a figure is not known. The desk says it in Spanish and names the head by which it is not. */
export function useWhyUnknown() {
  const t = useT();
  const word = useHeadWord();
  const { whys } = useKpiWords();
  const account = useAccount();
  return ({ id, notMeasured }: Pick<Figure, "id" | "notMeasured">): string => {
    const known = whys[id];
    if (known) return known;
    const head = HEADS.find((each) => notMeasured?.includes(`«${each}»`));
    if (head) return t("figures.unknown.head", { head: word(head) });
    return account.teams.length > 0 ? t("figures.unknown.teams") : (notMeasured ?? "");
  };
}
