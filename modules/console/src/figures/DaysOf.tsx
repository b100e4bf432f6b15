import { Button, Skeleton, Text } from "@mantine/core";
import { Suspense, useMemo, useState } from "react";
import { Problem } from "../api/client";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { lazily } from "../shell/lazily";
import { type Figure, type Piece, useDaysOf } from "./api";
import { DayTable } from "./DayTable";
import type { Days } from "./days";
import { hasDays } from "./drill";
import classes from "./Figures.module.css";
import type { Filters } from "./search";
import { drawn } from "./series";
import { useSeen } from "./useSeen";

const Chart = lazily(() => import("./Chart"));

interface Props {
  figure: Figure;
  asked: Filters & Days;
  name: string;
}

/** How a figure went, day by day: as a chart, or as the same numbers in a table. */
export function DaysOf({ figure, asked, name }: Props) {
  const { ref, isSeen } = useSeen<HTMLDivElement>();
  const plainly = usePlainly();
  const isAsked = figure.unit === "seconds" && !figure.days && hasDays(figure) && (figure.n ?? 0) > 0;
  const read = useDaysOf(figure.id, asked, isAsked && isSeen);
  const days = figure.days ?? read.data;
  if (!isAsked && !days?.length) return null;
  return (
    <div ref={ref}>
      {read.error instanceof Problem && !days ? (
        <Text size="sm" role="alert">
          {plainly(read.error)}
        </Text>
      ) : days && isSeen ? (
        <Shown figure={figure} days={days} asked={asked} name={name} />
      ) : isSeen ? (
        <Skeleton className={classes.chart} />
      ) : (
        <div className={classes.chart} />
      )}
    </div>
  );
}

function Shown({ figure, days, asked, name }: Props & { days: Piece[] }) {
  const t = useT();
  const [isTable, setTable] = useState(false);
  const { from, to } = asked;
  const { unit, reference } = figure;
  const picture = useMemo(() => drawn({ unit, reference }, days, { from, to }), [unit, reference, days, from, to]);
  return (
    <>
      {isTable ? (
        <DayTable figure={figure} days={days} asked={asked} name={name} />
      ) : (
        <Suspense fallback={<Skeleton className={classes.chart} />}>
          <Chart drawn={picture} label={t("figures.chart", { name })} name={name} />
        </Suspense>
      )}
      <Button
        variant="subtle"
        size="compact-sm"
        className={classes.preset}
        aria-label={isTable ? `${t("figures.asChart")}: ${name}` : t("figures.asTable.of", { name })}
        onClick={() => setTable(!isTable)}
      >
        {t(isTable ? "figures.asChart" : "figures.asTable")}
      </Button>
    </>
  );
}
