import { useComputedColorScheme } from "@mantine/core";
import { BarChart, LineChart } from "echarts/charts";
import { AriaComponent, GridComponent, TooltipComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { useCallback, useEffect, useRef } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import classes from "./Figures.module.css";
import { type Look, pictureOf } from "./picture";
import { duration, type Numbers, percent } from "./said";
import type { Drawn } from "./series";

use([BarChart, LineChart, GridComponent, TooltipComponent, AriaComponent, SVGRenderer]);

interface Props {
  drawn: Drawn;
  label: string;
  name: string;
}

/** Draws a figure's days. Whoever does not see it reads the table in its place. */
export default function Chart({ drawn, label, name }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const look = useLook(drawn.unit, label, name);
  useEffect(() => {
    if (!box.current) return;
    const chart = init(box.current, null, { renderer: "svg" });
    chart.setOption(pictureOf(drawn, look(box.current)));
    const watcher = new ResizeObserver(() => chart.resize());
    watcher.observe(box.current);
    return () => {
      watcher.disconnect();
      chart.dispose();
    };
  }, [drawn, look]);
  return <div ref={box} className={classes.chart} role="img" aria-label={label} />;
}

function useLook(unit: Drawn["unit"], label: string, name: string) {
  const t = useT();
  const intl = useIntl();
  const scheme = useComputedColorScheme("light");
  return useCallback(
    (element: Element): Look => {
      const style = getComputedStyle(element);
      const colour = (variable: string) => style.getPropertyValue(`--${variable}`).trim();
      const strong = scheme === "dark" ? 4 : 7;
      return {
        ink: colour("mantine-color-dimmed"),
        faint: colour("rv-line"),
        card: colour("rv-card"),
        colours: {
          value: colour(`mantine-color-relevo-${strong}`),
          median: colour(`mantine-color-relevo-${strong}`),
          p90: colour(`mantine-color-orange-${strong}`),
          reference: colour("mantine-color-dimmed"),
        },
        label,
        roleOf: (role) => (role === "value" ? name : t(`figures.chart.${role}`)),
        dayOf: (day) => intl.formatDate(day, { day: "numeric", month: "short", timeZone: "UTC" }),
        valueOf: (value) => plainly(unit, value, intl),
      };
    },
    [unit, label, name, t, intl, scheme],
  );
}

function plainly(unit: Drawn["unit"], value: number, numbers: Numbers): string {
  if (unit === "ratio") return percent(value, numbers);
  return unit === "seconds" ? duration(Math.round(value)) : numbers.formatNumber(value);
}
