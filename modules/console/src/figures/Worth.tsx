import { Anchor, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import type { Figure } from "./api";
import { Behind } from "./Behind";
import type { Days } from "./days";
import { behind, hasList } from "./drill";
import classes from "./Figures.module.css";
import { InInbox } from "./InInbox";
import { duration, isSingle, NOTHING, percent, worth } from "./said";
import type { CasesSearch, Filters } from "./search";
import { useWhyUnknown } from "./useKpis";

interface Props {
  figure: Figure;
  asked: Filters & Days;
  name: string;
}

/** What a figure comes to, and of how many; in words where there is none. */
export function Worth({ figure, asked, name }: Props) {
  const t = useT();
  const intl = useIntl();
  const whyUnknown = useWhyUnknown();
  if (figure.hidden && figure.n)
    return <None value={t("figures.hidden")} why={t("figures.hidden.why", { n: figure.n })} />;
  if (figure.unit === "unknown") return <None value={NOTHING} why={whyUnknown(figure)} />;
  const value = worth(figure.unit, figure, intl);
  if (value === NOTHING) return <None value={NOTHING} why={t("figures.nothing")} />;
  return (
    <div>
      <Text component="p" className={classes.worth}>
        {value}
      </Text>
      <OfWhat figure={figure} asked={asked} name={name} />
      {figure.reference != null && <Reference line={figure.reference} value={figure.value ?? 0} />}
    </div>
  );
}

function None({ value, why }: { value: string; why: string }) {
  return (
    <div>
      <Text component="p" className={classes.worth}>
        {value}
      </Text>
      <Text size="sm" c="dimmed">
        {why}
      </Text>
    </div>
  );
}

function OfWhat({ figure, asked, name }: Props) {
  const t = useT();
  const { id, unit, numerator, denominator, p90 } = figure;
  if (isSingle(id)) {
    return (
      <Whole
        to={behind(id, "numerator", asked)}
        words={t("figures.single.list")}
        label={`${t("figures.single.list")}: ${name}`}
      />
    );
  }
  if (unit === "days") {
    const words = t("figures.resolved28", { n: denominator ?? 0 });
    return <Whole to={behind(id, "denominator", asked)} words={words} label={words} />;
  }
  const numbers = <Behind figure={figure} piece={figure} name={name} to={(side) => behind(id, side, asked)} />;
  return (
    <Text component="p" size="sm" c="dimmed">
      {unit === "ratio" && numbers}
      {unit === "count" && <>n = {numbers}</>}
      {id === "backlog" && (
        <>
          {" "}
          · <InInbox n={numerator ?? 0} asked={asked} />
        </>
      )}
      {!hasList(figure) && ` · ${t("figures.noList")}`}
      {unit === "seconds" && (
        <>
          {t("figures.chart.median")} · n = {numbers} · {t("figures.p90", { p90: duration(p90 ?? 0) })}
        </>
      )}
    </Text>
  );
}

/** One sentence that leads to the list as a whole. */
function Whole({ to, words, label }: { to: CasesSearch; words: string; label: string }) {
  return (
    <Text component="p" size="sm" c="dimmed">
      <Anchor
        component={Link}
        to="/figures/conversations"
        search={to as never}
        aria-label={label}
        inherit
        underline="always"
      >
        {words}
      </Anchor>
    </Text>
  );
}

function Reference({ line, value }: { line: number; value: number }) {
  const t = useT();
  const intl = useIntl();
  const place = value > line ? "above" : value < line ? "below" : "on";
  const said = percent(line, intl);
  return (
    <Text component="p" size="sm">
      {t("figures.reference", { line: said })} ({t(`figures.reference.${place}`)})
    </Text>
  );
}
