import { Button, Code, Group, Modal, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { Refused } from "../shell/Refused";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { type Audit, type Effect, type Limit, useReplay, useRuleFile } from "./api";
import { moved, ruleText } from "./shown";

interface Props {
  audit: Audit;
  rule: string;
  /** Of which conversations it is told, if not of all. */
  topic?: boolean;
  effect?: Effect | null;
  limits: Limit[];
}

/** What would be without a rule or with a stricter one, as far as it was tried; trying it; and how it is written. */
export function OfRule({ audit, rule, topic = false, effect, limits }: Props) {
  const t = useT();
  const replay = useReplay(audit);
  const [isShown, show] = useState(false);
  const mayTry = mayOneOf(useAccount(), ["analyst"]) && audit.rules.why !== "teams";
  const seesRules = audit.rules.why !== "teams";
  const tried = limits.filter((limit) => limit.effect);
  return (
    <Stack gap={4}>
      {effect && (
        <Told effect={effect} what={topic ? t("audit.effect.without", { rule }) : t("audit.effect.withoutIt")} />
      )}
      {tried.map((limit) => (
        <Told
          key={limit.condition}
          effect={limit.effect as Effect}
          what={t("audit.effect.with", { condition: moved(limit.condition, limit.tried) })}
        />
      ))}
      {!effect && tried.length === 0 && <Text size="sm">{t("audit.effect.none")}</Text>}
      <Group gap={4}>
        {mayTry && effect?.state !== "running" && (
          <Button
            size="compact-sm"
            variant="default"
            loading={replay.isPending}
            aria-label={t("audit.tryWithoutNamed", { rule })}
            onClick={() => replay.mutate({ without: rule })}
          >
            {topic ? t("audit.tryWithoutNamed", { rule }) : t(effect ? "audit.tryAgain" : "audit.tryWithout")}
          </Button>
        )}
        {mayTry && limits.map((limit) => <Stricter key={limit.condition} rule={rule} limit={limit} replay={replay} />)}
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
      <Refused error={replay.error} />
      {isShown && <RuleText release={audit.rules.release} rule={rule} close={() => show(false)} />}
    </Stack>
  );
}

function Told({ effect, what }: { effect: Effect; what: string }) {
  const t = useT();
  return (
    <Text size="sm" role="status">
      {t(`audit.effect.${effect.state}`, { ...effect, what })}
    </Text>
  );
}

/** Has the past replayed with a number of the rule a step further. */
function Stricter({ rule, limit, replay }: { rule: string; limit: Limit; replay: ReturnType<typeof useReplay> }) {
  const t = useT();
  const { condition, next, effect } = limit;
  if (next === null || next === undefined || effect?.state === "running") return null;
  return (
    <Button
      size="compact-sm"
      variant="default"
      loading={replay.isPending}
      aria-label={t("audit.tryStricterNamed", { rule, condition: moved(condition, next) })}
      onClick={() => replay.mutate({ stricter: { rule, condition, to: next } })}
    >
      {t("audit.tryStricter", { condition: moved(condition, next) })}
    </Button>
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
