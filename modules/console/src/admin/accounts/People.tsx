import { Anchor, Badge, Button, Group, Stack, Table } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { fold } from "../../i18n/fold";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { PlusIcon } from "../../shell/icons";
import { mayOneOf, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { NoneSuch } from "../NoneSuch";
import { SearchBox } from "../SearchBox";
import { type AccountCard, useAccounts } from "./api";
import { Person } from "./Person";
import type { AccountsSearch } from "./route";

const route = getRouteApi("/admin/accounts");

/** Everybody with an account. */
export function People() {
  const t = useT();
  const me = useAccount();
  const navigate = useNavigate();
  const accounts = useAccounts();
  const search = route.useSearch();
  const go = (change: AccountsSearch) =>
    void navigate({ to: "/admin/accounts", search: { ...search, ...change }, replace: change.q !== undefined });
  if (accounts.isPending) return <Waiting rows={5} />;
  if (accounts.isLoadingError) return <Failure error={accounts.error} retry={() => void accounts.refetch()} />;
  const open = accounts.data.find(({ id }) => id === search.account);
  if (open || search.account === "new") {
    return <Person key={open?.id ?? "new"} account={open ?? null} close={() => go({ account: undefined })} />;
  }
  const asked = fold(search.q ?? "");
  const shown = accounts.data.filter(({ login, name }) => fold(`${login} ${name}`).includes(asked));
  return (
    <Stack gap="sm">
      <Group justify="space-between">
        <SearchBox label={t("accounts.search")} value={search.q} look={(q) => go({ q })} />
        {mayOneOf(me, []) && (
          <Button leftSection={<PlusIcon size={16} />} onClick={() => go({ account: "new" })}>
            {t("accounts.open")}
          </Button>
        )}
      </Group>
      {accounts.data.length === 0 && <Empty title={t("accounts.none")} hint={t("accounts.none.hint")} />}
      {accounts.data.length > 0 && shown.length === 0 && (
        <NoneSuch words={t("accounts.noneSuch")} clear={() => go({ q: undefined })} />
      )}
      {shown.length > 0 && <List accounts={shown} pick={(account) => go({ account })} />}
    </Stack>
  );
}

function List({ accounts, pick }: { accounts: AccountCard[]; pick: (id: string) => void }) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("accounts.name")}</Table.Th>
            <Table.Th scope="col">{t("accounts.login")}</Table.Th>
            <Table.Th scope="col">{t("accounts.roles")}</Table.Th>
            <Table.Th scope="col">{t("accounts.teams")}</Table.Th>
            <Table.Th scope="col">{t("accounts.state")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {accounts.map((account) => (
            <Table.Tr key={account.id}>
              <Table.Th scope="row">
                <Anchor component="button" type="button" size="sm" onClick={() => pick(account.id)}>
                  {account.name}
                </Anchor>
              </Table.Th>
              <Table.Td>{account.login}</Table.Td>
              <Table.Td>{account.roles.map((role) => t(`accounts.role.${role}`)).join(", ")}</Table.Td>
              <Table.Td>{account.teams.join(", ") || t("accounts.teams.all")}</Table.Td>
              <Table.Td>
                <StateOf account={account} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

export function StateOf({ account }: { account: AccountCard }) {
  const t = useT();
  if (!account.active) return <Badge color="gray">{t("accounts.closed")}</Badge>;
  if (account.lockedUntil) {
    return (
      <Badge variant="light" color="orange">
        {t("accounts.locked")}
      </Badge>
    );
  }
  if (!account.hasPassword) {
    return (
      <Badge variant="light" color="orange">
        {t("accounts.noPassword")}
      </Badge>
    );
  }
  return (
    <Badge variant="light" color="green">
      {t("accounts.active")}
    </Badge>
  );
}
