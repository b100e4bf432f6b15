import { Badge, Stack, Table, Text } from "@mantine/core";
import { FormattedNumber } from "react-intl";
import { useT } from "../i18n/useT";
import type { OneMore, Wait } from "./api";
import { lasting } from "./shown";

/** How long each team's customers wait in the queue, in the later half of the days and in those before. */
export function Waits({ waits }: { waits: Wait[] }) {
  const t = useT();
  if (waits.length === 0) return <Text size="sm">{t("audit.none")}</Text>;
  return (
    <Table.ScrollContainer minWidth={900}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("audit.waits.team")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.former")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.later")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.open")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.perDay")}</Table.Th>
            <Table.Th scope="col">{t("audit.waits.verdict")}</Table.Th>
            <Table.Th scope="col">{t("audit.effect")}</Table.Th>
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
              <Table.Td>{each.oneMore && <WithOneMore told={each.oneMore} />}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** As it was, as it is gone through again, and with one more: side by side, so that one sees how far to trust it. */
function WithOneMore({ told }: { told: OneMore }) {
  const t = useT();
  const was = t("audit.oneMore.was", {
    median: lasting(told.medianSeconds),
    p90: lasting(told.p90Seconds),
    seenMedian: lasting(told.seenMedianSeconds),
    seenP90: lasting(told.seenP90Seconds),
    n: told.n,
    people: told.people,
    atOnce: told.atOnce,
  });
  if (told.why === "few" || told.why === "many") return <Text size="sm">{t(`audit.oneMore.${told.why}`)}</Text>;
  return (
    <Stack gap={2}>
      <Text size="sm">
        {told.why
          ? t("audit.oneMore.unlike")
          : t("audit.oneMore.more", { median: lasting(told.moreMedianSeconds), p90: lasting(told.moreP90Seconds) })}
      </Text>
      <Text size="xs" c="dimmed">
        {was}
      </Text>
    </Stack>
  );
}
