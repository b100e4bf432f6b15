import { Button, Group, Paper, Stack, Text, TextInput, Title } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Failure } from "../../shell/Failure";
import { Refused } from "../../shell/Refused";
import { useProviders } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { Moment } from "../Moment";
import { SureButton } from "../SureButton";
import { type AccountCard, type IdentityCard, useIdentityOf, useLink, useUnlink } from "./api";

/** Who the owner of an account is at the company's provider of identities. */
export function IdentityOf({ account, mayLink }: { account: AccountCard; mayLink: boolean }) {
  const t = useT();
  const providers = useProviders();
  const identity = useIdentityOf(account.id);
  const provider = providers.data?.[0];
  if (!identity.data && !provider && !identity.isError) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-label={t("accounts.identity")}>
      <Title order={3} size="h5" mb="sm">
        {t("accounts.identity")}
      </Title>
      {identity.isPending && <Waiting rows={1} />}
      {identity.isLoadingError && <Failure error={identity.error} retry={() => void identity.refetch()} />}
      {identity.data && <Linked account={account} identity={identity.data} mayUnlink={mayLink} />}
      {identity.data === null && !mayLink && <Text size="sm">{t("accounts.identity.none")}</Text>}
      {mayLink && provider && identity.isSuccess && (
        <LinkForm account={account} provider={provider.name} isAgain={identity.data !== null} />
      )}
    </Paper>
  );
}

interface Of {
  account: AccountCard;
}

function Linked({ account, identity, mayUnlink }: Of & { identity: IdentityCard; mayUnlink: boolean }) {
  const t = useT();
  const unlink = useUnlink(account.id);
  return (
    <Stack gap={4} mb="sm" maw={620}>
      <Text size="sm">
        <b>{identity.subject}</b> · {identity.issuer}
      </Text>
      <Text size="sm" c="dimmed">
        {t("accounts.identity.linked", { by: identity.linkedBy })} <Moment at={identity.linkedAt} />
      </Text>
      <Text size="sm">{t(identity.follows ? "accounts.identity.follows" : "accounts.identity.ours")}</Text>
      <Refused error={unlink.error} />
      {mayUnlink && (
        <Group>
          <SureButton
            title={t("accounts.identity.unlink.sure", { name: account.name })}
            hint={t("accounts.identity.unlink.hint")}
            yes={t("accounts.identity.unlink")}
            loading={unlink.isPending}
            onYes={() => unlink.mutate(undefined)}
          />
        </Group>
      )}
    </Stack>
  );
}

function LinkForm({ account, provider, isAgain }: Of & { provider: string; isAgain: boolean }) {
  const t = useT();
  const link = useLink(account.id);
  const [subject, setSubject] = useState("");
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!subject.trim()) return;
        link.mutate(subject.trim(), {
          onSuccess: () => {
            setSubject("");
            notifications.show({ message: t("admin.saved") });
          },
        });
      }}
    >
      <Group align="flex-end" maw={620}>
        <TextInput
          flex={1}
          label={t("accounts.identity.subject", { provider })}
          description={t("accounts.identity.subject.hint")}
          maxLength={255}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={link.isPending} disabled={!subject.trim()}>
          {t(isAgain ? "accounts.identity.relink" : "accounts.identity.link")}
        </Button>
      </Group>
      <Refused error={link.error} />
    </form>
  );
}
