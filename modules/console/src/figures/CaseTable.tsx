import { Anchor, Table } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { type Case, useToday } from "./api";
import { duration } from "./said";
import { type CasesSearch, HEADS, type Head } from "./search";
import { useHeadWord } from "./useKpis";
import { useNames } from "./useNames";

const COLUMNS = HEADS.filter((head): head is Exclude<Head, "clock"> => head !== "clock");
const SHORT = 8;

/** One row a case: several of one conversation are several. */
export function CaseTable({ cases, search }: { cases: Case[]; search: CasesSearch }) {
  const t = useT();
  const intl = useIntl();
  const word = useHeadWord();
  const nameOf = useNames();
  const zone = useToday().data?.zone;
  const waits = cases.some(({ since }) => since != null);
  const lasts = cases.some(({ seconds }) => seconds != null);
  return (
    <Table.ScrollContainer minWidth={900} type="native">
      <Table verticalSpacing={6} fz="sm" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("cases.conversation")}</Table.Th>
            <Table.Th scope="col">{t("cases.day")}</Table.Th>
            {waits && <Table.Th scope="col">{t("cases.since")}</Table.Th>}
            {lasts && <Table.Th scope="col">{t(waits ? "cases.lasting" : "cases.lasted")}</Table.Th>}
            {COLUMNS.map((head) => (
              <Table.Th key={head} scope="col">
                {word(head)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {cases.map((each) => {
            const day = intl.formatDate(each.day, { dateStyle: "medium", timeZone: "UTC" });
            const id = each.conversation.slice(-SHORT);
            return (
              <Table.Tr key={each.id}>
                <Table.Th scope="row">
                  <Anchor
                    component={Link}
                    to="/figures/conversations"
                    search={{ ...search, open: each.conversation } as never}
                    aria-label={t("cases.open", { id, day })}
                    size="sm"
                  >
                    {id}
                  </Anchor>
                </Table.Th>
                <Table.Td>{day}</Table.Td>
                {waits && (
                  <Table.Td>
                    {each.since &&
                      intl.formatDate(each.since, { dateStyle: "short", timeStyle: "short", timeZone: zone })}
                  </Table.Td>
                )}
                {lasts && <Table.Td>{each.seconds == null ? "" : duration(each.seconds)}</Table.Td>}
                {COLUMNS.map((head) => (
                  <Table.Td key={head}>{each[head] == null ? "" : nameOf(head, String(each[head]))}</Table.Td>
                ))}
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
