import { Anchor, Badge, Button, Table, Tabs } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { PlusIcon } from "../../shell/icons";
import { mayOneOf, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { BackTo } from "../BackTo";
import { useKept } from "../editing";
import { Sheet } from "../Sheet";
import { type Care, path, type Routing, type Team, useTeams } from "./api";
import { CalendarOf } from "./CalendarOf";
import { CareForm } from "./CareForm";
import { Promises } from "./Promises";
import { RoutingForm } from "./RoutingForm";
import type { Tab, TeamsSearch } from "./route";
import { TeamForm } from "./TeamForm";
import { useHours } from "./useHours";

const route = getRouteApi("/admin/teams");
const NEW = "+";

/** Who works together, when, and what they promise. */
export function Teams() {
  const t = useT();
  const navigate = useNavigate();
  const { team } = route.useSearch();
  const teams = useTeams();
  // Desks that can route can also change teams; older ones show them only.
  const routing = useKept<Routing>(path(teams.data?.[0]?.name ?? "", "routing"), Boolean(teams.data?.[0]));
  const mayAdd = mayOneOf(useAccount(), []) && (Boolean(routing.data) || teams.data?.length === 0);
  const go = (search: TeamsSearch) => void navigate({ to: "/admin/teams", search });
  if (teams.isPending) return <Waiting rows={5} />;
  if (teams.isLoadingError) return <Failure error={teams.error} retry={() => void teams.refetch()} />;
  const open = teams.data.find(({ name }) => name === team);
  const back = <BackTo words={t("teams.back")} leave={() => go({})} />;
  if (team === NEW) {
    return (
      <Sheet title={t("teams.add")} actions={back}>
        <TeamForm team={null} mayChange done={(name) => go({ team: name })} />
      </Sheet>
    );
  }
  if (open) {
    return (
      <Sheet title={open.name} actions={back}>
        <OneTeam key={open.name} team={open} mayChange={mayAdd} />
      </Sheet>
    );
  }
  const add = mayAdd && (
    <Button leftSection={<PlusIcon size={16} />} onClick={() => go({ team: NEW })}>
      {t("teams.add")}
    </Button>
  );
  return (
    <Sheet title={t("teams.title")} actions={teams.data.length > 0 && add}>
      {teams.data.length === 0 ? (
        <Empty title={t("teams.none")} hint={t("teams.none.hint")}>
          {add}
        </Empty>
      ) : (
        <List teams={teams.data} pick={(name) => go({ team: name })} />
      )}
    </Sheet>
  );
}

function List({ teams, pick }: { teams: Team[]; pick: (name: string) => void }) {
  const t = useT();
  const { inWords } = useHours();
  return (
    <Table.ScrollContainer minWidth={600}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("teams.name")}</Table.Th>
            <Table.Th scope="col">{t("teams.tier")}</Table.Th>
            <Table.Th scope="col">{t("teams.hours")}</Table.Th>
            <Table.Th scope="col">{t("teams.zone")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {teams.map((team) => (
            <Table.Tr key={team.name}>
              <Table.Th scope="row">
                <Anchor component="button" type="button" size="sm" onClick={() => pick(team.name)}>
                  {team.name}
                </Anchor>
                {team.fallback && (
                  <Badge ml="xs" variant="light" tt="none">
                    {t("teams.fallback.short")}
                  </Badge>
                )}
              </Table.Th>
              <Table.Td>{team.tier}</Table.Td>
              <Table.Td>{inWords(team.hours)}</Table.Td>
              <Table.Td>{team.zone}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

function OneTeam({ team, mayChange }: { team: Team; mayChange: boolean }) {
  const t = useT();
  const account = useAccount();
  const navigate = useNavigate();
  const search = route.useSearch();
  const routing = useKept<Routing>(path(team.name, "routing"));
  const care = useKept<Care>(path(team.name, "care"));
  const supervises = mayOneOf(account, ["supervisor"]);
  const there: Tab[] = [
    "team",
    "promises",
    ...(routing.data ? ["routing" as const] : []),
    ...(care.data ? (["care", "calendar"] as const) : []),
  ];
  const asked = search.tab ?? "team";
  if (!there.includes(asked) && (routing.isPending || care.isPending)) return <Waiting rows={4} />;
  return (
    <Tabs
      keepMounted={false}
      value={there.includes(asked) ? asked : "team"}
      onChange={(tab) =>
        void navigate({ to: "/admin/teams", search: { team: team.name, tab: (tab ?? "team") as Tab } })
      }
    >
      <Tabs.List mb="md">
        {there.map((tab) => (
          <Tabs.Tab key={tab} value={tab}>
            {t(`teams.tab.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      <Tabs.Panel value="team">
        <TeamForm team={team} mayChange={mayChange} />
      </Tabs.Panel>
      <Tabs.Panel value="promises">
        <Promises team={team.name} mayChange={mayOneOf(account, [])} />
      </Tabs.Panel>
      <Tabs.Panel value="routing">
        {routing.data && <RoutingForm team={team.name} kept={routing.data} mayChange={supervises} />}
      </Tabs.Panel>
      <Tabs.Panel value="care">
        {care.data && <CareForm team={team.name} kept={care.data} mayChange={supervises} />}
      </Tabs.Panel>
      <Tabs.Panel value="calendar">
        <CalendarOf
          team={team.name}
          month={search.month}
          go={(month) => void navigate({ to: "/admin/teams", search: { ...search, month } })}
        />
      </Tabs.Panel>
    </Tabs>
  );
}
