import { useT } from "../i18n/useT";
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

/** Why a figure is not known: by the desk's code, since its sentence is Spanish. */
export function useWhyUnknown() {
  const t = useT();
  const word = useHeadWord();
  const { whys } = useKpiWords();
  return ({ id, notMeasured, why, whyHead }: Pick<Figure, "id" | "notMeasured" | "why" | "whyHead">): string => {
    const head = HEADS.find((each) => each === whyHead);
    if (head) return t("figures.unknown.head", { head: word(head) });
    if (why === "teams_only") return t("figures.unknown.teams");
    if (why === "release_unknown") return t("figures.unknown.release");
    return whys[id] ?? notMeasured ?? "";
  };
}
