import { Anchor, Group, Stack, Text, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { address } from "../api/client";
import { useT } from "../i18n/useT";

const MONTH = /^\d{4}-\d{2}$/;

/** The month on paper: opens beside the console, in the language one reads. */
export function Report() {
  const t = useT();
  const { locale } = useIntl();
  const [month, setMonth] = useState(() => new Date().toISOString().slice(0, 7));
  return (
    <Stack component="section" gap="xs" aria-label={t("audit.report.title")}>
      <Title order={2} size="h4">
        {t("audit.report.title")}
      </Title>
      <Text size="sm">{t("audit.report.hint")}</Text>
      <Group align="end">
        <TextInput
          type="month"
          label={t("audit.report.month")}
          value={month}
          onChange={({ currentTarget: { value } }) => setMonth(value)}
        />
        {MONTH.test(month) && (
          <Anchor
            href={address(`/insight/reports/${month}`, { language: locale.slice(0, 2) })}
            target="_blank"
            rel="noreferrer"
          >
            {t("audit.report.open")}
          </Anchor>
        )}
      </Group>
    </Stack>
  );
}
