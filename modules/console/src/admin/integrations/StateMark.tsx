import { Badge, Text } from "@mantine/core";
import { useIntl } from "react-intl";
import { useT } from "../../i18n/useT";
import type { Integration } from "./api";

const COLOURS = { off: "gray", new: "gray", ok: "green", failing: "red", paused: "orange" } as const;
const SHAPES = { off: "○", new: "–", ok: "✓", failing: "✕", paused: "!" } as const;

/** How an integration fares, in words: since when it does not answer and why, or why the desk switched it off. */
export function StateMark({ integration }: { integration: Integration }) {
  const t = useT();
  const intl = useIntl();
  const moment = (at: string) => intl.formatDate(at, { dateStyle: "short", timeStyle: "short" });
  const { state, failingSince, pausedUntil, why, offWhy } = integration;
  return (
    <div>
      <Badge
        variant="light"
        color={offWhy ? "red" : COLOURS[state]}
        tt="none"
        leftSection={<span aria-hidden="true">{SHAPES[state]}</span>}
      >
        {t(`integrations.state.${state}`)}
      </Badge>
      {offWhy && (
        <Text size="xs" c="dimmed">
          {t("integrations.offWhy", { why: offWhy })}
        </Text>
      )}
      {failingSince && state !== "off" && (
        <Text size="xs" c="dimmed">
          {t("integrations.since", { since: moment(failingSince), why: why ?? "" })}
          {pausedUntil && ` ${t("integrations.until", { until: moment(pausedUntil) })}`}
        </Text>
      )}
    </div>
  );
}
