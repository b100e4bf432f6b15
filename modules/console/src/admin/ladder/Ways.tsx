import { Table, Title } from "@mantine/core";
import { useId } from "react";
import { useT } from "../../i18n/useT";
import { handsBack, type Ladder, leads, type Place } from "./ladder";

/** What all that comes to: where each team may pass its work on. */
export function Ways({ ladder, teams }: { ladder: Ladder; teams: Place[] }) {
  const t = useT();
  const heading = useId();
  return (
    <section aria-labelledby={heading}>
      <Title order={2} size="h5" id={heading} mb="xs">
        {t("ladder.ways")}
      </Title>
      <Table maw={680} verticalSpacing={4}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("ladder.from")}</Table.Th>
            <Table.Th scope="col">{t("ladder.to")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {teams.map((team) => {
            const others = teams.filter((other) => other.name !== team.name && leads(ladder, team, other));
            const ends = [...others.map(({ name }) => name), ...(handsBack(ladder, team) ? [t("ladder.bot")] : [])];
            return (
              <Table.Tr key={team.name}>
                <Table.Th scope="row">{team.name}</Table.Th>
                <Table.Td>{ends.join(", ") || t("ladder.nowhere")}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </section>
  );
}
