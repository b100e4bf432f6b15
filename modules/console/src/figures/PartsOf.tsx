import { Button, Table } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import type { Figure, Piece } from "./api";
import { Behind } from "./Behind";
import type { Days } from "./days";
import { behindPart } from "./drill";
import { duration, NOTHING, worth } from "./said";
import type { Filters, Head } from "./search";
import { useHeadWord } from "./useKpis";
import { useNames } from "./useNames";

const FEW = 6;

interface Props {
  figure: Figure;
  parts: Piece[];
  asked: Filters & Days;
  by: Head;
  name: string;
}

/** The same figure under each value of a head; together they are the whole. */
export function PartsOf({ figure, parts, asked, by, name }: Props) {
  const t = useT();
  const intl = useIntl();
  const head = useHeadWord()(by);
  const nameOf = useNames();
  const [isWhole, setWhole] = useState(false);
  const { unit, id } = figure;
  if (parts.length === 0) return null;
  return (
    <div>
      <Table.ScrollContainer minWidth={280} type="native">
        <Table verticalSpacing={4} fz="sm" aria-label={t("figures.parts", { name, head })}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{head}</Table.Th>
              <Table.Th scope="col">{t("figures.value")}</Table.Th>
              <Table.Th scope="col">{t("figures.n")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {(isWhole ? parts : parts.slice(0, FEW)).map((piece) => {
              const part = nameOf(by, piece.part);
              return (
                <Table.Tr key={piece.part}>
                  <Table.Th scope="row" fw={400}>
                    {part}
                  </Table.Th>
                  <Table.Td>
                    {piece.hidden ? t("figures.hidden") : worth(unit, piece, intl)}
                    {unit === "seconds" && ` · p90 ${piece.p90 == null ? NOTHING : duration(piece.p90)}`}
                  </Table.Td>
                  <Table.Td>
                    <Behind
                      figure={figure}
                      piece={piece}
                      name={`${name}, ${part}`}
                      to={(side) => behindPart(id, side, asked, by, piece)}
                    />
                  </Table.Td>
                </Table.Tr>
              );
            })}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {!isWhole && parts.length > FEW && (
        <Button variant="subtle" size="compact-sm" onClick={() => setWhole(true)}>
          {t("figures.parts.more", { n: parts.length })}
        </Button>
      )}
    </div>
  );
}
