import { Badge, Text } from "@mantine/core";
import { useIntl } from "react-intl";
import { useT } from "../../i18n/useT";
import { AlarmIcon, CheckIcon, ClockIcon, CloseIcon } from "../../shell/icons";
import type { Source } from "./api";

const COLOURS = { new: "gray", ok: "green", failing: "red", paused: "orange" } as const;
const SHAPES = { new: ClockIcon, ok: CheckIcon, failing: CloseIcon, paused: AlarmIcon } as const;

/** How a source fares, in words: since when it does not answer and why, or until when it is left alone. */
export function StateMark({ source }: { source: Source }) {
  const t = useT();
  const intl = useIntl();
  const moment = (at: string) => intl.formatDate(at, { dateStyle: "short", timeStyle: "short" });
  const Shape = SHAPES[source.state];
  const { state, failingSince, pausedUntil, why } = source;
  return (
    <div>
      <Badge variant="light" color={COLOURS[state]} tt="none" leftSection={<Shape size={12} />}>
        {t(`sources.state.${state}`)}
      </Badge>
      {failingSince && (
        <Text size="xs" c="dimmed">
          {t("sources.since", { since: moment(failingSince), why: why ?? "" })}
          {pausedUntil && ` ${t("sources.until", { until: moment(pausedUntil) })}`}
        </Text>
      )}
    </div>
  );
}
