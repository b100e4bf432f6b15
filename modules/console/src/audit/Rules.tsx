import { Stack, Table, Text } from "@mantine/core";
import { FormattedNumber } from "react-intl";
import { useT } from "../i18n/useT";
import type { Audit, Habit } from "./api";
import { OfRule } from "./OfRule";

/** The live rules that never spoke, and those that nearly always did. */
export function Rules({ audit }: { audit: Audit }) {
  const t = useT();
  const { release, evaluations, why, silent, never, always } = audit.rules;
  if (why) return <Text size="sm">{t(`audit.rules.${why}`, { release, evaluations })}</Text>;
  return (
    <Stack gap="xs">
      <Text size="sm">{t("audit.rules.judged", { release, evaluations })}</Text>
      {silent > never.length && <Text size="sm">{t("audit.rules.silent", { silent, shown: never.length })}</Text>}
      {never.length + always.length === 0 && <Text size="sm">{t("audit.none")}</Text>}
      {never.length + always.length > 0 && (
        <Table.ScrollContainer minWidth={560}>
          <Table verticalSpacing="xs">
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("audit.rule")}</Table.Th>
                <Table.Th scope="col">{t("audit.rules.spoke")}</Table.Th>
                <Table.Th scope="col">{t("audit.effect")}</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {[...always, ...never].map((habit) => (
                <Table.Tr key={habit.rule}>
                  <Table.Th scope="row">{habit.rule}</Table.Th>
                  <Table.Td>
                    <Spoke habit={habit} />
                  </Table.Td>
                  <Table.Td>
                    <OfRule audit={audit} rule={habit.rule} effect={habit.effect} limits={habit.limits} />
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
    </Stack>
  );
}

function Spoke({ habit }: { habit: Habit }) {
  const t = useT();
  if (habit.fired === 0) return <>{t("audit.rules.never", { releases: habit.deadReleases })}</>;
  return (
    <>
      {t("audit.rules.always")} <FormattedNumber value={habit.share} style="percent" maximumFractionDigits={1} />
    </>
  );
}
