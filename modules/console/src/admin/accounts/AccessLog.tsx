import { Button, Stack, Table } from "@mantine/core";
import { useIntl } from "react-intl";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { Waiting } from "../../shell/Waiting";
import { Moment } from "../Moment";
import { useLog } from "./api";

/** Who came in, who was turned away, and who changed what others may do. */
export function AccessLog() {
  const t = useT();
  const intl = useIntl();
  const log = useLog();
  const plainly = (act: string) => {
    const word = `accounts.act.${act.replaceAll(" ", "-")}`;
    return intl.messages[word] ? intl.formatMessage({ id: word }) : act;
  };
  if (log.isPending) return <Waiting rows={8} />;
  if (log.isLoadingError) return <Failure error={log.error} retry={() => void log.refetch()} />;
  const lines = log.data.pages.flatMap(({ items }) => items);
  if (lines.length === 0) return <Empty title={t("accounts.log.none")} hint={t("accounts.log.none.hint")} />;
  return (
    <Stack gap="sm">
      <Table.ScrollContainer minWidth={640}>
        <Table verticalSpacing={6}>
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("accounts.log.at")}</Table.Th>
              <Table.Th scope="col">{t("accounts.log.who")}</Table.Th>
              <Table.Th scope="col">{t("accounts.log.act")}</Table.Th>
              <Table.Th scope="col">{t("accounts.log.about")}</Table.Th>
              <Table.Th scope="col">{t("accounts.log.detail")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {lines.map((line) => (
              <Table.Tr key={line.id}>
                <Table.Td>
                  <Moment at={line.at} />
                </Table.Td>
                <Table.Td>{line.who}</Table.Td>
                <Table.Td>
                  {plainly(line.act)}
                  {line.times > 1 && ` (${t("accounts.log.times", { times: line.times })})`}
                </Table.Td>
                <Table.Td>{line.about ?? ""}</Table.Td>
                <Table.Td>{line.detail ?? ""}</Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {log.hasNextPage && (
        <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
          {t("accounts.log.more")}
        </Button>
      )}
    </Stack>
  );
}
