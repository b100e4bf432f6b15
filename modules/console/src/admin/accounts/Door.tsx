import { Alert, Button, Group, Paper, PasswordInput, Stack, Text, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { SHORTEST_PASSWORD } from "../../shell/passwords";
import { Refused } from "../../shell/Refused";
import { Moment } from "../Moment";
import { SureButton } from "../SureButton";
import { type AccountCard, type AccountWish, useKeepAccount, useUnlock } from "./api";

const wishOf = ({ name, roles, teams, active }: AccountCard): AccountWish => ({ name, roles, teams, active });

/** Unlock, give a new password, close and open again. */
export function Door({ account }: { account: AccountCard }) {
  const t = useT();
  const keep = useKeepAccount(account.id);
  const unlock = useUnlock(account.id);
  const [password, setPassword] = useState("");
  const short = password.length > 0 && password.length < SHORTEST_PASSWORD;

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
            <SureButton
              title={t("accounts.close.sure", { name: account.name })}
              hint={t("accounts.close.hint")}
              yes={t("accounts.close")}
              onYes={() => keep.mutate({ ...wishOf(account), active: false })}
            />
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
