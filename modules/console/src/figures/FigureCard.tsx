import { ActionIcon, Group, Paper, Text, Title, Tooltip } from "@mantine/core";
import { useId, useState } from "react";
import { useT } from "../i18n/useT";
import type { Figure } from "./api";
import { DaysOf } from "./DaysOf";
import type { Days } from "./days";
import classes from "./Figures.module.css";
import { PartsOf } from "./PartsOf";
import type { Filters, Head } from "./search";
import { useKpis } from "./useKpis";
import { Worth } from "./Worth";

interface Props {
  figure: Figure;
  asked: Filters & Days;
  by: Head | undefined;
}

/** One figure: what it comes to, of how many, what it means, how it went day by day, and how it is parted. */
export function FigureCard({ figure, asked, by }: Props) {
  const t = useT();
  const { nameOf, meaningOf } = useKpis();
  const [isExplained, setExplained] = useState(false);
  const heading = useId();
  const meaning = useId();
  const name = nameOf(figure);
  const means = meaningOf(figure.id);
  return (
    <Paper component="section" withBorder p="md" className={classes.card} aria-labelledby={heading}>
      <Group justify="space-between" wrap="nowrap" align="flex-start" gap="xs">
        <Title order={2} size="h6" id={heading}>
          {name}
        </Title>
        {means && (
          <Tooltip label={t("figures.means")}>
            <ActionIcon
              aria-label={t("figures.means.of", { name })}
              aria-expanded={isExplained}
              aria-controls={meaning}
              onClick={() => setExplained(!isExplained)}
            >
              <span aria-hidden="true">?</span>
            </ActionIcon>
          </Tooltip>
        )}
      </Group>
      <Text size="sm" id={meaning} hidden={!isExplained}>
        {means}
      </Text>
      <Worth figure={figure} asked={asked} name={name} />
      <DaysOf figure={figure} asked={asked} name={name} />
      {by && figure.parts && <PartsOf figure={figure} parts={figure.parts} asked={asked} by={by} name={name} />}
    </Paper>
  );
}
