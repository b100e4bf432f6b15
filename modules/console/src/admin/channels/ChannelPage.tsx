import { Alert, List, Paper, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { type ReactNode, useId } from "react";
import { useT } from "../../i18n/useT";
import { CheckIcon, CloseIcon } from "../../shell/icons";
import { mayOneOf, useAccount } from "../../shell/session";
import { BackTo } from "../BackTo";
import { Sheet } from "../Sheet";
import type { Channel } from "./api";
import { StateMark } from "./Channels";
import { Checks } from "./Checks";
import { EditChannel } from "./EditChannel";
import { Handshake } from "./Handshake";
import { checklist, type Provider, providerOf } from "./providers";
import { Secrets } from "./Secrets";

/** A number, step by step: what must be filled in, what must be entered at the provider, and whether it works. */
export function ChannelPage({ channel }: { channel: Channel }) {
  const t = useT();
  const account = useAccount();
  const provider = providerOf(channel.provider);
  const mayChange = mayOneOf(account, []);
  return (
    <Sheet title={channel.name || channel.id} actions={<BackTo words={t("channels.back")} to="/admin/channels" />}>
      <div>
        <StateMark channel={channel} />
        {channel.state !== "ok" && (
          <Alert color="orange" mt="xs">
            {t(`channels.remedy.${channel.state}`)}
          </Alert>
        )}
      </div>
      {provider && (
        <>
          <Step number={1} title={t("channels.step.fields")}>
            <Fields provider={provider} channel={channel} />
            {mayChange && <EditChannel provider={provider} channel={channel} />}
          </Step>
          {mayChange && (
            <>
              <Step number={2} title={t("channels.step.secrets")}>
                <Secrets provider={provider} channel={channel} />
              </Step>
              <Step number={3} title={t("channels.step.provider", { provider: provider.label })}>
                <Handshake provider={provider} channel={channel} />
              </Step>
              <Step number={4} title={t("channels.step.try")}>
                <Checks channel={channel} />
              </Step>
            </>
          )}
        </>
      )}
    </Sheet>
  );
}

function Step({ number, title, children }: { number: number; title: string; children: ReactNode }) {
  const heading = useId();
  return (
    <Paper withBorder p="lg" component="section" aria-labelledby={heading}>
      <Title order={2} size="h4" mb="sm" id={heading}>
        {number}. {title}
      </Title>
      <Stack gap="sm">{children}</Stack>
    </Paper>
  );
}

function Fields({ provider, channel }: { provider: Provider; channel: Channel }) {
  const t = useT();
  return (
    <List spacing={6} listStyleType="none" pl={0}>
      {checklist(provider, channel).map(({ name, word, needed, there }) => (
        <List.Item
          key={name}
          icon={
            <ThemeIcon
              size={20}
              radius="xl"
              variant="light"
              color={there ? "green" : needed ? "red" : "gray"}
              aria-hidden="true"
            >
              {there ? <CheckIcon size={14} /> : needed ? <CloseIcon size={14} /> : "–"}
            </ThemeIcon>
          }
        >
          <Text size="sm">
            {t(word)}: {t(there ? "channels.there" : needed ? "channels.lacking" : "channels.optional")}
          </Text>
        </List.Item>
      ))}
    </List>
  );
}
