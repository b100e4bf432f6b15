import { Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useState } from "react";
import { FormattedDate } from "react-intl";
import { FigureWords } from "../figures/FigureWords";
import { Reading } from "../figures/Reading";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { Waiting } from "../shell/Waiting";
import { type Audit, useAudit } from "./api";
import { Causes } from "./Causes";
import { Questions } from "./Questions";
import { Report } from "./Report";
import { Rules } from "./Rules";
import { Waits } from "./Waits";

const route = getRouteApi("/audit");

/** What holds the desk up, each finding with what would help. */
export function AuditPage() {
  const t = useT();
  const search = route.useSearch();
  const audit = useAudit(search);
  return (
    <Stack p="lg" maw={1180} gap="lg">
      <Title order={1} size="h3">
        {t("audit.title")}
      </Title>
      <Text size="sm">{t("audit.hint")}</Text>
      <Days shown={audit.data} />
      {audit.isPending && <Waiting rows={6} />}
      {audit.isError && !audit.data && <Failure error={audit.error} retry={() => void audit.refetch()} />}
      {audit.data && <Findings audit={audit.data} />}
      <Report />
    </Stack>
  );
}

function Days({ shown }: { shown: Audit | undefined }) {
  const t = useT();
  const search = route.useSearch();
  const navigate = useNavigate();
  const change = (some: { from?: string; to?: string }) =>
    void navigate({ to: "/audit", search: { ...search, ...some }, replace: true });
  return (
    <Group align="end">
      <TextInput
        type="date"
        label={t("audit.from")}
        value={search.from ?? shown?.from ?? ""}
        onChange={({ currentTarget: { value } }) => change({ from: value || undefined })}
      />
      <TextInput
        type="date"
        label={t("audit.to")}
        value={search.to ?? shown?.to ?? ""}
        onChange={({ currentTarget: { value } }) => change({ to: value || undefined })}
      />
      {shown?.asOf && (
        <Text size="xs" c="dimmed">
          {t("audit.asOf")} <FormattedDate value={shown.asOf} dateStyle="medium" timeStyle="short" />
        </Text>
      )}
    </Group>
  );
}

function Findings({ audit }: { audit: Audit }) {
  const t = useT();
  const [conversation, open] = useState<string>();
  return (
    <>
      <Section title={t("audit.rule.title")}>
        <Causes audit={audit} causes={audit.byRule} of="rule" open={open} />
      </Section>
      <Section title={t("audit.topic.title")}>
        <Causes audit={audit} causes={audit.byTopic} of="topic" open={open} />
      </Section>
      <Section title={t("audit.questions.title")}>
        <Questions audit={audit} open={open} />
      </Section>
      <Section title={t("audit.rules.title")}>
        <Rules audit={audit} />
      </Section>
      <Section title={t("audit.waits.title")}>
        <Waits waits={audit.waits} />
      </Section>
      {conversation && (
        <FigureWords>
          <Reading conversation={conversation} close={() => open(undefined)} />
        </FigureWords>
      )}
    </>
  );
}

function Section({ title, children }: { title: string; children: ReactNode }) {
  return (
    <Stack component="section" gap="xs" aria-label={title}>
      <Title order={2} size="h4">
        {title}
      </Title>
      {children}
    </Stack>
  );
}
