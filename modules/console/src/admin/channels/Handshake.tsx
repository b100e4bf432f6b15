import { Alert, List, Loader, Skeleton, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import type { Word } from "../../i18n/words";
import { Failure } from "../../shell/Failure";
import { CheckIcon } from "../../shell/icons";
import { CopyField } from "../CopyField";

import { Moment } from "../Moment";
import { type Channel, type Setup, useSetup } from "./api";
import type { Provider } from "./providers";

/** What to enter at the provider, and the first sign of life from there, as it comes. */
export function Handshake({ provider, channel }: { provider: Provider; channel: Channel }) {
  const t = useT();
  const setup = useSetup(channel.id, true);
  const url = setup.data?.webhookUrl ?? `${window.location.origin}${channel.webhook}`;
  return (
    <Stack gap="sm">
      <List type="ordered" size="sm" spacing={4}>
        {provider.steps.map((step) => (
          <List.Item key={step}>{t(step)}</List.Item>
        ))}
      </List>
      <CopyField label={t("channels.webhook")} value={url} />
      {setup.isPending && <Skeleton height={60} />}
      {setup.isLoadingError && <Failure error={setup.error} retry={() => void setup.refetch()} />}
      {setup.data && (
        <>
          {!setup.data.webhookUrl && <Alert color="orange">{t("channels.webhook.local")}</Alert>}
          {setup.data.verifyToken && (
            <CopyField
              label={t("channels.verifyToken")}
              value={setup.data.verifyToken}
              hint={t("channels.verifyToken.hint")}
            />
          )}
          <Signs provider={provider} setup={setup.data} />
        </>
      )}
      {setup.data === null && <Text size="sm">{t("channels.setup.silent")}</Text>}
    </Stack>
  );
}

const later = (one: string | undefined, other: string | undefined) => Boolean(one && (!other || one > other));

function Signs({ provider, setup }: { provider: Provider; setup: Setup }) {
  const t = useT();
  return (
    <Stack gap={6} role="status" aria-live="polite">
      {provider.handshake && (
        <Sign
          waiting="channels.handshake.waiting"
          come="channels.handshake.come"
          at={setup.handshakeAt}
          refused={later(setup.handshakeRefusedAt, setup.handshakeAt) ? setup.handshakeRefusedAt : undefined}
        />
      )}
      {later(setup.handshakeRefusedAt, setup.handshakeAt) && (
        <Alert color="red">{t("channels.handshake.refused")}</Alert>
      )}
      <Sign
        waiting="channels.firstWebhook.waiting"
        come="channels.firstWebhook.come"
        at={setup.webhookAt}
        refused={later(setup.webhookRefusedAt, setup.webhookAt) ? setup.webhookRefusedAt : undefined}
      />
      {later(setup.webhookRefusedAt, setup.webhookAt) && (
        <Alert color="red">{t(`channels.firstWebhook.refused.${provider.name}` as Word)}</Alert>
      )}
    </Stack>
  );
}

/** Waits, then says that it came. What was already there when the page was opened is news no more, but counts. */
function Sign({ waiting, come, at, refused }: { waiting: Word; come: Word; at?: string; refused?: string }) {
  const t = useT();
  const [before] = useState(at);
  if (!at) {
    return (
      <Text size="sm">
        <Loader size={14} mr={8} aria-hidden="true" />
        {t(waiting)}
        {refused && (
          <>
            {" "}
            ({t("channels.lastRefused")} <Moment at={refused} />)
          </>
        )}
      </Text>
    );
  }
  return (
    <Text size="sm" fw={at === before ? 400 : 700}>
      <CheckIcon size={14} />
      {t(come)} <Moment at={at} />
    </Text>
  );
}
