import { Button, Checkbox, Group, MultiSelect, Paper, PasswordInput, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { SHORTEST_PASSWORD } from "../../shell/passwords";
import { Refused } from "../../shell/Refused";
import type { Role } from "../../shell/session";
import { useTeamNames } from "../teams/api";
import { type AccountCard, type AccountWish, ROLES, useKeepAccount } from "./api";

/** Who it is, and what they may do; `account` is null for one to be opened. */
export function AccountForm({
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
