import {
  Alert,
  Button,
  Checkbox,
  Group,
  MultiSelect,
  Paper,
  PasswordInput,
  Stack,
  Text,
  TextInput,
  Title,
} from "@mantine/core";
import { modals } from "@mantine/modals";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { BackIcon } from "../../shell/icons";
import { mayOneOf, type Role, useAccount } from "../../shell/session";
import { Moment } from "../Moment";
import { Refused } from "../Refused";
import { type AccountCard, type AccountWish, ROLES, useKeepAccount, useTeamNames, useUnlock } from "./api";
import { StateOf } from "./People";
import { SessionsOf } from "./SessionsOf";

const SHORTEST_PASSWORD = 12;

/** One account: what the person may do, and what can be done with it. */
export function Person({ account, close }: { account: AccountCard | null; close: () => void }) {
  const t = useT();
  const me = useAccount();
  const mayChange = mayOneOf(me, []);
  return (
    <Stack gap="md">
      <Group justify="space-between">
        <Group gap="sm">
          <Title order={2} size="h4">
            {account ? account.name : t("accounts.open")}
          </Title>
          {account && <StateOf account={account} />}
        </Group>
        <Button variant="default" leftSection={<BackIcon size={16} />} onClick={close}>
          {t("accounts.back")}
        </Button>
      </Group>
      <AccountForm account={account} mayChange={mayChange} close={close} />
      {account && mayChange && <Door account={account} />}
      {account && mayOneOf(me, ["auditor"]) && <SessionsOf account={account} mayEnd={mayChange} />}
    </Stack>
  );
}

const wishOf = ({ name, roles, teams, active }: AccountCard): AccountWish => ({ name, roles, teams, active });

function AccountForm({
  account,
  mayChange,
  close,
}: {
  account: AccountCard | null;
  mayChange: boolean;
  close: () => void;
}) {
  const t = useT();
  const keep = useKeepAccount(account?.id ?? null);
  const teams = useTeamNames();
  const [login, setLogin] = useState("");
  const [name, setName] = useState(account?.name ?? "");
  const [roles, setRoles] = useState<Role[]>(account?.roles ?? ["agent"]);
  const [mine, setMine] = useState<string[]>(account?.teams ?? []);
  const [password, setPassword] = useState("");
  const [tried, setTried] = useState(false);
  const fault = {
    login: !account && !login.trim() && t("accounts.login.missing"),
    name: !name.trim() && t("accounts.name.missing"),
    roles: roles.length === 0 && t("accounts.roles.missing"),
    password: !account && password.length > 0 && password.length < SHORTEST_PASSWORD && t("accounts.password.short"),
  };

  function submit(event: React.FormEvent) {
    event.preventDefault();
    setTried(true);
    if (Object.values(fault).some(Boolean)) return;
    const wish: AccountWish = { name: name.trim(), roles, teams: mine, active: account?.active ?? true };
    keep.mutate(account ? wish : { ...wish, login: login.trim(), password: password || undefined }, {
      onSuccess: () => {
        notifications.show({ message: t("admin.saved") });
        if (!account) close();
      },
    });
  }

  return (
    <Paper withBorder p="lg" component="form" onSubmit={submit} noValidate aria-label={t("accounts.form")}>
      <Stack gap="sm" maw={620}>
        {!account && (
          <TextInput
            required
            label={t("accounts.login")}
            description={t("accounts.login.hint")}
            autoComplete="off"
            value={login}
            error={tried && fault.login}
            onChange={(event) => setLogin(event.currentTarget.value)}
          />
        )}
        {account && (
          <Text size="sm">
            {t("accounts.login")}: <b>{account.login}</b>
          </Text>
        )}
        <TextInput
          required
          readOnly={!mayChange}
          label={t("accounts.name")}
          maxLength={100}
          value={name}
          error={tried && fault.name}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox.Group
          label={t("accounts.roles")}
          value={roles}
          error={tried && fault.roles}
          readOnly={!mayChange}
          onChange={(next) => setRoles(next as Role[])}
        >
          <Stack gap={8} mt={4} mb={4}>
            {ROLES.map((role) => (
              <Checkbox
                key={role}
                value={role}
                disabled={!mayChange}
                label={t(`accounts.role.${role}`)}
                description={t(`accounts.role.${role}.may`)}
              />
            ))}
          </Stack>
        </Checkbox.Group>
        <MultiSelect
          label={t("accounts.teams")}
          description={t("accounts.teams.hint")}
          placeholder={mine.length === 0 ? t("accounts.teams.all") : undefined}
          data={[...new Set([...(teams.data ?? []), ...mine])]}
          value={mine}
          readOnly={!mayChange}
          searchable
          clearable
          clearButtonProps={{ "aria-label": t("accounts.teams.clear") }}
          onChange={setMine}
        />
        {!account && (
          <PasswordInput
            label={t("accounts.password")}
            description={t("accounts.password.first")}
            autoComplete="new-password"
            value={password}
            error={tried && fault.password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
        )}
        <Refused error={keep.error} />
        {mayChange && (
          <Group>
            <Button type="submit" loading={keep.isPending}>
              {t(account ? "shell.save" : "accounts.open")}
            </Button>
          </Group>
        )}
      </Stack>
    </Paper>
  );
}

/** Unlock, give a new password, close and open again. */
function Door({ account }: { account: AccountCard }) {
  const t = useT();
  const keep = useKeepAccount(account.id);
  const unlock = useUnlock(account.id);
  const [password, setPassword] = useState("");
  const short = password.length > 0 && password.length < SHORTEST_PASSWORD;

  function askToClose() {
    modals.openConfirmModal({
      title: t("accounts.close.sure", { name: account.name }),
      children: <Text size="sm">{t("accounts.close.hint")}</Text>,
      labels: { confirm: t("accounts.close"), cancel: t("shell.cancel") },
      confirmProps: { color: "red" },
      onConfirm: () => keep.mutate({ ...wishOf(account), active: false }),
    });
  }

  return (
    <Paper withBorder p="lg" component="section" aria-label={t("accounts.door")}>
      <Title order={3} size="h5" mb="sm">
        {t("accounts.door")}
      </Title>
      <Stack gap="sm" maw={620}>
        {account.lockedUntil && (
          <Alert color="orange">
            <Group justify="space-between">
              <Text size="sm">
                {t("accounts.lockedUntil")} <Moment at={account.lockedUntil} />
              </Text>
              <Button
                size="compact-sm"
                variant="default"
                loading={unlock.isPending}
                onClick={() => unlock.mutate(undefined)}
              >
                {t("accounts.unlock")}
              </Button>
            </Group>
          </Alert>
        )}
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            if (password.length < SHORTEST_PASSWORD) return;
            keep.mutate(
              { ...wishOf(account), password },
              {
                onSuccess: () => {
                  setPassword("");
                  notifications.show({ message: t("accounts.password.set") });
                },
              },
            );
          }}
        >
          <Group align="flex-end">
            <PasswordInput
              flex={1}
              label={t("accounts.password.new")}
              description={t("accounts.password.new.hint")}
              autoComplete="new-password"
              value={password}
              error={short && t("accounts.password.short")}
              onChange={(event) => setPassword(event.currentTarget.value)}
            />
            <Button type="submit" variant="default" disabled={password.length < SHORTEST_PASSWORD}>
              {t("accounts.password.give")}
            </Button>
          </Group>
        </form>
        <Refused error={keep.error ?? unlock.error} />
        <Group>
          {account.active ? (
            <Button color="red" variant="outline" onClick={askToClose}>
              {t("accounts.close")}
            </Button>
          ) : (
            <Button variant="default" onClick={() => keep.mutate({ ...wishOf(account), active: true })}>
              {t("accounts.reopen")}
            </Button>
          )}
        </Group>
      </Stack>
    </Paper>
  );
}
