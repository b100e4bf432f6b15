import { Anchor, Table, Text } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { Waiting } from "../../shell/Waiting";
import { AddMenu } from "../AddMenu";
import { Sheet } from "../Sheet";
import { type Integration, type Kind, useIntegrations, useKinds } from "./api";
import { useWords } from "./fields";
import { IntegrationPage } from "./IntegrationPage";
import { NewIntegration } from "./NewIntegration";
import { StateMark } from "./StateMark";

const route = getRouteApi("/admin/integrations");

/** The systems around the desk that are told what happens. */
export function Integrations() {
  const t = useT();
  const words = useWords();
  const { integration, add } = route.useSearch();
  const navigate = useNavigate();
  const integrations = useIntegrations();
  const kinds = useKinds();
  if (integration) return <IntegrationPage key={integration} name={integration} />;
  if (integrations.isPending || kinds.isPending) return <Waiting rows={4} />;
  if (integrations.isLoadingError) {
    return <Failure error={integrations.error} retry={() => void integrations.refetch()} />;
  }
  if (integrations.data === null) return <Empty title={t("integrations.absent")} />;
  if (kinds.isLoadingError) return <Failure error={kinds.error} retry={() => void kinds.refetch()} />;
  const kind = add && kinds.data?.find((each) => each.kind === add);
  if (kind) return <NewIntegration kind={kind} />;
  return (
    <Sheet
      title={t("integrations.title")}
      actions={
        <AddMenu
          word="integrations.add"
          kinds={(kinds.data ?? []).map((each) => ({ name: each.kind, label: words(each.title) }))}
          add={(name) => void navigate({ to: "/admin/integrations", search: { add: name } })}
        />
      }
    >
      <Text size="sm">{t("integrations.hint")}</Text>
      {integrations.data?.length === 0 ? (
        <Empty title={t("integrations.none")} hint={t("integrations.none.hint")} />
      ) : (
        <List integrations={integrations.data ?? []} kinds={kinds.data ?? []} />
      )}
    </Sheet>
  );
}

function List({ integrations, kinds }: { integrations: Integration[]; kinds: Kind[] }) {
  const t = useT();
  const words = useWords();
  const title = (name: string) => {
    const kind = kinds.find((each) => each.kind === name);
    return kind ? words(kind.title) : name;
  };
  return (
    <Table.ScrollContainer minWidth={480}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("integrations.name")}</Table.Th>
            <Table.Th scope="col">{t("integrations.kind")}</Table.Th>
            <Table.Th scope="col">{t("integrations.state")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {integrations.map((each) => (
            <Table.Tr key={each.name}>
              <Table.Th scope="row">
                <Anchor
                  component={Link}
                  to="/admin/integrations"
                  search={{ integration: each.name } as never}
                  size="sm"
                >
                  {each.name}
                </Anchor>
              </Table.Th>
              <Table.Td>{title(each.kind)}</Table.Td>
              <Table.Td>
                <StateMark integration={each} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
