import type { EChartsCoreOption } from "echarts/core";
import type { Drawn, Series } from "./series";

/** How a chart's parts look and are said; everything that depends on the reader. */
export interface Look {
  ink: string;
  faint: string;
  colours: Record<Series["role"], string>;
  card: string;
  label: string;
  roleOf: (role: Series["role"]) => string;
  dayOf: (day: string) => string;
  valueOf: (value: number) => string;
}

const DASHES: Partial<Record<Series["role"], "dashed" | "dotted">> = { p90: "dashed", reference: "dotted" };

const HALF = 0.5;

/** Shares go to the whole where they come near it, or where there is nothing but zeros; more than the whole goes as far as it goes. */
function topOf(series: Series[]): number | undefined {
  const most = Math.max(0, ...series.flatMap(({ values }) => values.map((value) => value ?? 0)));
  return most === 0 || (most > HALF && most <= 1) ? 1 : undefined;
}

/** As the charts library takes it. Its tip is drawn, not HTML: the page's policy allows no styles within HTML. */
export function pictureOf({ unit, days, series }: Drawn, look: Look): EChartsCoreOption {
  const top = unit === "ratio" ? topOf(series) : undefined;
  const text = { color: look.ink, fontFamily: "inherit", fontSize: 11 };
  return {
    animation: false,
    aria: { enabled: true, label: { description: look.label } },
    grid: { left: 4, right: 8, top: 10, bottom: 2, outerBoundsMode: "same", outerBoundsContain: "axisLabel" },
    tooltip: {
      trigger: "axis",
      renderMode: "richText",
      confine: true,
      backgroundColor: look.card,
      borderColor: look.faint,
      textStyle: text,
      formatter: (points: { seriesName: string; name: string; value: number | null }[]) =>
        [
          look.dayOf(points[0]?.name ?? ""),
          ...points.map(({ seriesName, value }) => `${seriesName}: ${value == null ? "—" : look.valueOf(value)}`),
        ].join("\n"),
    },
    xAxis: {
      type: "category",
      data: days,
      axisLabel: { ...text, hideOverlap: true, formatter: look.dayOf },
      axisLine: { lineStyle: { color: look.faint } },
      axisTick: { show: false },
    },
    yAxis: {
      type: "value",
      min: 0,
      max: top,
      interval: top && top / 4,
      minInterval: unit === "ratio" ? undefined : 1,
      splitNumber: 3,
      axisLabel: { ...text, hideOverlap: true, formatter: look.valueOf },
      splitLine: { lineStyle: { color: look.faint } },
    },
    series: series.map(({ kind, role, values }) => ({
      type: kind,
      name: look.roleOf(role),
      data: values,
      barMaxWidth: 28,
      symbol: role === "p90" ? "triangle" : "circle",
      symbolSize: role === "reference" ? 0 : days.length > 60 ? 3 : 6,
      showAllSymbol: true,
      itemStyle: { color: look.colours[role] },
      lineStyle: { color: look.colours[role], width: 2, type: DASHES[role] ?? "solid" },
      connectNulls: false,
    })),
  };
}
