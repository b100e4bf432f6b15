import { Text } from "@mantine/core";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import type { Figure } from "./api";
import { Behind } from "./Behind";
import type { Days } from "./days";
import { behind } from "./drill";
import classes from "./Figures.module.css";
import { InInbox } from "./InInbox";
import { duration, isSingle, NOTHING, percent, worth } from "./said";
import type { Filters } from "./search";
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
  if (id === "backlog") return <InInbox n={numerator ?? 0} asked={asked} />;
  if (isSingle(id)) return null;
  if (unit === "days") {
    return (
      <Text component="p" size="sm" c="dimmed">
        {t("figures.resolved28", { n: denominator ?? 0 })}
      </Text>
    );
  }
  const numbers = <Behind figure={figure} piece={figure} name={name} to={(side) => behind(id, side, asked)} />;
  return (
    <Text component="p" size="sm" c="dimmed">
      {unit === "ratio" && numbers}
      {unit === "count" && <>n = {numbers}</>}
      {unit === "seconds" && (
        <>
          {t("figures.chart.median")} · n = {numbers} · {t("figures.p90", { p90: duration(p90 ?? 0) })}
        </>
      )}
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
