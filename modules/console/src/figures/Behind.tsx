import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import type { Figure, Piece } from "./api";
import { hasList, type Side } from "./drill";
import type { CasesSearch } from "./search";

interface Props {
  figure: Pick<Figure, "id" | "unit">;
  /** What is told of it: all of it, one of its days or parts, and what that is called. */
  piece: Omit<Piece, "part">;
  name: string;
  to: (side: Side) => CasesSearch;
}

const LABELS = {
  all: "figures.all.list",
  numerator: "figures.top.list",
  denominator: "figures.bottom.list",
} as const;

/** Of how many a figure is; each number leads to the conversations it was counted from, where there is such a list. */
export function Behind({ figure, piece, name, to }: Props) {
  const { numerator, denominator, n, hidden } = piece;
  const number = (side: Side, count: number | null | undefined, label: keyof typeof LABELS) => (
    <Count n={count ?? 0} to={hasList(figure) ? to(side) : undefined} name={name} label={LABELS[label]} />
  );
  if (hidden) return number("denominator", n, "denominator");
  if (figure.unit !== "ratio") return number("numerator", figure.unit === "count" ? numerator : n, "all");
  return (
    <>
      {number("numerator", numerator, "numerator")} ÷ {number("denominator", denominator, "denominator")}
    </>
  );
}

interface CountProps {
  n: number;
  to: CasesSearch | undefined;
  name: string;
  label: (typeof LABELS)[keyof typeof LABELS];
}

function Count({ n, to, name, label }: CountProps) {
  const t = useT();
  const said = useIntl().formatNumber(n);
  if (!to || n === 0) return said;
  return (
    <Anchor
      component={Link}
      to="/figures/conversations"
      search={to as never}
      aria-label={t(label, { n: said, name })}
      inherit
      underline="always"
    >
      {said}
    </Anchor>
  );
}
