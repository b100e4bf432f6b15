import { Group, Stack, Title } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { mayOneOf, useAccount } from "../../shell/session";
import { BackTo } from "../BackTo";
import { AccountForm } from "./AccountForm";
import type { AccountCard } from "./api";
import { Door } from "./Door";
import { IdentityOf } from "./IdentityOf";
import { StateOf } from "./People";
import { SessionsOf } from "./SessionsOf";

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
        <BackTo words={t("accounts.back")} leave={close} />
      </Group>
      <AccountForm account={account} mayChange={mayChange} close={close} />
      {account && mayChange && <Door account={account} />}
      {account && mayOneOf(me, ["auditor"]) && (
        <>
          <IdentityOf account={account} mayLink={mayChange} />
          <SessionsOf account={account} mayEnd={mayChange} />
        </>
      )}
    </Stack>
  );
}
