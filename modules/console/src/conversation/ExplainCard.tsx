import { Text, UnstyledButton } from "@mantine/core";
import { useId, useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { CheckIcon, CloseIcon, RulesIcon } from "../shell/icons";
import classes from "./Conversation.module.css";
import type { Decision } from "./types";

/** Why the conversation was handed over, or was not, in plain words; the rules behind it on demand. */
export function ExplainCard({ decision }: { decision: Decision }) {
  const t = useT();
  const { locale } = useIntl();
  const [isOpen, setOpen] = useState(false);
  const body = useId();
  const said = (text: { es: string; en: string } | undefined) => (text ? (locale === "en" ? text.en : text.es) : "");
  return (
    <div className={classes.event}>
      <UnstyledButton
        className={classes.eventHead}
        aria-expanded={isOpen}
        aria-controls={body}
        onClick={() => setOpen(!isOpen)}
      >
        <RulesIcon size={14} /> {said(decision.text) || decision.summary}{" "}
        <span className={classes.why}>{t("conversation.why")}</span>
      </UnstyledButton>
      <div id={body} hidden={!isOpen}>
        {decision.rules.map((rule) => (
          <div key={rule.rule}>
            <Text size="sm" fw={600}>
              {rule.rule}
            </Text>
            {rule.why && <Text size="xs">{rule.why}</Text>}
            <ul className={classes.conditions}>
              {rule.conditions.map((condition) => (
                <li key={condition.condition}>
                  {condition.met ? <CheckIcon size={13} /> : <CloseIcon size={13} />} {condition.condition}{" "}
                  <em>{Object.values(condition.values).map(String).join(", ")}</em>
                </li>
              ))}
            </ul>
          </div>
        ))}
        {decision.smallestChange && (
          <Text size="xs">
            {t("conversation.otherwise")} {said(decision.smallestChange.text)}
          </Text>
        )}
        {decision.nearMisses?.map((miss) => (
          <Text key={miss.rule} size="xs" c="dimmed">
            {t("conversation.nearly", { rule: miss.rule })} {said(miss.text)}
          </Text>
        ))}
        <Text size="xs" c="dimmed">
          {decision.release === null
            ? t("conversation.noRelease")
            : t("conversation.release", { release: decision.release })}
        </Text>
      </div>
    </div>
  );
}
