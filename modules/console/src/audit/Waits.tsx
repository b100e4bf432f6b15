import { Badge, Table, Text } from "@mantine/core";
import { FormattedNumber } from "react-intl";
import { useT } from "../i18n/useT";
import type { Wait } from "./api";
import { lasting } from "./shown";

/** How long each team's customers wait in the queue, in the later half of the days and in those before. */
export function Waits({ waits }: { waits: Wait[] }) {
  const t = useT();
  if (waits.length === 0) return <Text size="sm">{t("audit.none")}</Text>;
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("audit.waits.team")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.former")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.later")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.open")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.perDay")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.verdict")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {waits.map((each) => (
            <Table.Tr key={each.team}>
              <Table.Th scope="row">{each.team}</Table.Th>
              <Table.Td>
                {lasting(each.formerSeconds)} (n {each.formerN})
              </Table.Td>
              <Table.Td>
                {lasting(each.laterSeconds)} (n {each.laterN})
              </Table.Td>
              <Table.Td>
                {each.openBefore} → {each.openBetween} → {each.openAfter}
              </Table.Td>
              <Table.Td>
                <FormattedNumber value={each.perDay} signDisplay="exceptZero" />
              </Table.Td>
              <Table.Td>
                <Badge variant="light" color={each.grows ? "red" : "gray"} tt="none">
                  {t(each.grows ? "audit.waits.grows" : each.few ? "audit.waits.few" : "audit.waits.calm")}
                </Badge>
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
