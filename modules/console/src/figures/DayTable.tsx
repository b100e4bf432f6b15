import { Table } from "@mantine/core";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import type { Figure, Piece } from "./api";
import { Behind } from "./Behind";
import type { Days } from "./days";
import { behindDay } from "./drill";
import classes from "./Figures.module.css";
import { duration, NOTHING, worth } from "./said";
import type { Filters } from "./search";

interface Props {
  figure: Figure;
  days: Piece[];
  asked: Filters & Days;
  name: string;
}

/** The chart's very numbers; each leads to that day's conversations. */
export function DayTable({ figure: { id, unit }, days, asked, name }: Props) {
  const t = useT();
  const intl = useIntl();
  const label = t("figures.chart", { name });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and so must be reached by key
    <section className={classes.days} tabIndex={0} aria-label={label}>
      <Table verticalSpacing={4} fz="sm" aria-label={label} stickyHeader>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("figures.day")}</Table.Th>
            <Table.Th scope="col">{t("figures.value")}</Table.Th>
            {unit !== "count" && <Table.Th scope="col">{t("figures.n")}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {days.map((piece) => {
            const day = intl.formatDate(piece.part, { dateStyle: "medium", timeZone: "UTC" });
            const numbers = (
              <Behind
                figure={{ id, unit }}
                piece={piece}
                name={`${name}, ${day}`}
                to={(side) => behindDay(id, side, asked, piece)}
              />
            );
            return (
              <Table.Tr key={piece.part}>
                <Table.Th scope="row" fw={400}>
                  {day}
                </Table.Th>
                <Table.Td>
                  {unit === "count" ? numbers : piece.hidden ? t("figures.hidden") : worth(unit, piece, intl)}
                  {unit === "seconds" && ` · p90 ${piece.p90 == null ? NOTHING : duration(piece.p90)}`}
                </Table.Td>
                {unit !== "count" && <Table.Td>{numbers}</Table.Td>}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
