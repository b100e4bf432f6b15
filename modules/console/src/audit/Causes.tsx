import { Table, Text } from "@mantine/core";
import { FormattedNumber } from "react-intl";
import { useT } from "../i18n/useT";
import type { Audit, Cause } from "./api";
import { Examples } from "./Examples";
import { OfRule } from "./OfRule";
import { lasting } from "./shown";
import { useTopic } from "./topics";

interface Props {
  audit: Audit;
  causes: Cause[];
  of: "rule" | "topic";
  open: (conversation: string) => void;
}

/** What conversations were handed over for, the most frequent first. */
export function Causes({ audit, causes, of, open }: Props) {
  const t = useT();
  const topic = useTopic();
  const name = (text: string, isTopic: boolean) => (text === "" ? t("audit.unknown") : isTopic ? topic(text) : text);
  if (causes.length === 0) return <Text size="sm">{t("audit.none")}</Text>;
  return (
    <Table.ScrollContainer minWidth={760}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t(`audit.${of}`)}</Table.Th>
            <Table.Th scope="col">{t("audit.handOvers")}</Table.Th>
            <Table.Th scope="col">{t("audit.human")}</Table.Th>
            <Table.Th scope="col">{t(of === "rule" ? "audit.mostlyTopics" : "audit.mostlyRules")}</Table.Th>
            <Table.Th scope="col">{t("audit.examples")}</Table.Th>
            <Table.Th scope="col">{t("audit.effect")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {causes.map((each) => (
            <Table.Tr key={each.name}>
              <Table.Th scope="row">{name(each.name, of === "topic")}</Table.Th>
              <Table.Td>
                <FormattedNumber value={each.count} /> (
                <FormattedNumber value={each.share} style="percent" maximumFractionDigits={1} />)
              </Table.Td>
              <Table.Td>
                {lasting(each.medianSeconds)} (n {each.n})
              </Table.Td>
              <Table.Td>
                {each.mostly.map((part) => `${name(part.name, of === "rule")} (${part.count})`).join(", ")}
              </Table.Td>
              <Table.Td>
                <Examples conversations={each.examples} open={open} />
              </Table.Td>
              <Table.Td>
                <OfCause audit={audit} cause={each} of={of} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

/** Of a topic, what would be if its main rule were not, or were stricter; nothing where no live rule is known. */
function OfCause({ audit, cause, of }: { audit: Audit; cause: Cause; of: Props["of"] }) {
  const rule = of === "rule" ? cause.name : cause.rule;
  if (!rule) return null;
  return <OfRule audit={audit} rule={rule} topic={of === "topic"} effect={cause.effect} limits={cause.limits} />;
}
