import { Button, Code, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { Refused } from "../shell/Refused";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { type Audit, useRuleFile, useTryWithout, type WithoutRule } from "./api";
import { ruleText } from "./shown";

interface Props {
  audit: Audit;
  rule: string;
  effect?: WithoutRule | null;
}

/** What would be without a rule, as far as it was tried; trying it; and how it is written. */
export function OfRule({ audit, rule, effect }: Props) {
  const t = useT();
  const without = useTryWithout(audit);
  const [isShown, show] = useState(false);
  const mayTry = mayOneOf(useAccount(), ["analyst"]);
  const seesRules = audit.rules.why !== "teams";
  return (
    <Stack gap={4}>
      {effect && (
        <Text size="sm" role="status">
          {t(`audit.effect.${effect.state}`, { ...effect })}
        </Text>
      )}
      {!effect && <Text size="sm">{t("audit.effect.none")}</Text>}
      <Group gap={4}>
        {mayTry && seesRules && effect?.state !== "running" && (
          <Button
            size="compact-sm"
            variant="default"
            loading={without.isPending}
            aria-label={t("audit.tryWithoutNamed", { rule })}
            onClick={() => without.mutate(rule)}
          >
            {t(effect ? "audit.tryAgain" : "audit.tryWithout")}
          </Button>
        )}
        {seesRules && audit.rules.release > 0 && (
          <Button
            size="compact-sm"
            variant="subtle"
            aria-label={t("audit.openRuleNamed", { rule })}
            onClick={() => show(true)}
          >
            {t("audit.openRule")}
          </Button>
        )}
      </Group>
      <Refused error={without.error} />
      {isShown && <RuleText release={audit.rules.release} rule={rule} close={() => show(false)} />}
    </Stack>
  );
}

function RuleText({ release, rule, close }: { release: number; rule: string; close: () => void }) {
  const t = useT();
  const file = useRuleFile(release, rule);
  return (
    <Modal opened onClose={close} title={rule} size="lg" closeButtonProps={{ "aria-label": t("audit.close") }}>
      {file.isPending && <Waiting rows={4} />}
      {file.isError && <Failure error={file.error} retry={() => void file.refetch()} />}
      {file.data === null && <Text size="sm">{t("audit.ruleGone")}</Text>}
      {file.data && (
        <Stack gap="xs">
          <Text size="sm">{t("audit.ruleFile", { file: file.data.name, release })}</Text>
          <Code block tabIndex={0}>
            {ruleText(file.data.text, rule)}
          </Code>
        </Stack>
      )}
    </Modal>
  );
}
