import { Anchor, Table, Text } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { Waiting } from "../../shell/Waiting";
import { AddMenu } from "../AddMenu";
import { Sheet } from "../Sheet";
import { type Source, useSources } from "./api";
import { KINDS, kindOf } from "./kinds";
import { NewSource } from "./NewSource";
import { SourcePage } from "./SourcePage";
import { StateMark } from "./StateMark";

const route = getRouteApi("/admin/customers");

/** The systems that are asked who a customer is. */
export function Sources() {
  const t = useT();
  const { source, add } = route.useSearch();
  const navigate = useNavigate();
  const sources = useSources();
  const kind = add ? kindOf(add) : undefined;
  if (kind) return <NewSource kind={kind} />;
  if (source) return <SourcePage key={source} name={source} />;
  if (sources.isPending) return <Waiting rows={4} />;
  if (sources.isLoadingError) return <Failure error={sources.error} retry={() => void sources.refetch()} />;
  if (sources.data === null) return <Empty title={t("sources.absent")} hint={t("sources.absent.hint")} />;
  return (
    <Sheet
      title={t("sources.title")}
      actions={
        <AddMenu
          word="sources.add"
          kinds={KINDS}
          add={(name) => void navigate({ to: "/admin/customers", search: { add: name } })}
        />
      }
    >
      <Text size="sm">{t("sources.hint")}</Text>
      {sources.data.length === 0 ? (
        <Empty title={t("sources.none")} hint={t("sources.none.hint")} />
      ) : (
        <List sources={sources.data} />
      )}
    </Sheet>
  );
}

function List({ sources }: { sources: Source[] }) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("sources.name")}</Table.Th>
            <Table.Th scope="col">{t("sources.kind")}</Table.Th>
            <Table.Th scope="col">{t("sources.rank")}</Table.Th>
            <Table.Th scope="col">{t("sources.state")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {sources.map((source) => (
            <Table.Tr key={source.name}>
              <Table.Th scope="row">
                <Anchor component={Link} to="/admin/customers" search={{ source: source.name } as never} size="sm">
                  {source.name}
                </Anchor>
              </Table.Th>
              <Table.Td>{kindOf(source.kind)?.label ?? source.kind}</Table.Td>
              <Table.Td>{source.rank}</Table.Td>
              <Table.Td>
                <StateMark source={source} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
