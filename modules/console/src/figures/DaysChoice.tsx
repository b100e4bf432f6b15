import { Button, Group, TextInput } from "@mantine/core";
import { type FormEvent, useState } from "react";
import { useT } from "../i18n/useT";
import { type Days, daysOf, PRESETS, presetOf } from "./days";
import classes from "./Figures.module.css";

interface Props {
  days: Days;
  today: string;
  choose: (days: Days) => void;
}

/** Of which days the figures are. What is chosen is written into the address as days, which mean tomorrow what they mean today. */
export function DaysChoice({ days, today, choose }: Props) {
  const t = useT();
  const preset = presetOf(days, today);
  return (
    <Group gap="xs" align="flex-end" role="group" aria-label={t("figures.days")}>
      {PRESETS.map((each) => (
        <Button
          key={each}
          size="compact-sm"
          className={classes.preset}
          variant={each === preset ? "filled" : "default"}
          aria-pressed={each === preset}
          onClick={() => choose(daysOf(each, today))}
        >
          {t(`figures.days.${each}`)}
        </Button>
      ))}
      <OwnDays key={`${days.from} ${days.to}`} days={days} today={today} choose={choose} />
    </Group>
  );
}

function OwnDays({ days, today, choose }: Props) {
  const t = useT();
  const [own, setOwn] = useState(days);
  const isOrdered = own.from !== "" && own.to !== "" && own.from <= own.to;
  function submit(event: FormEvent) {
    event.preventDefault();
    if (isOrdered) choose(own);
  }
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="flex-end">
        {(["from", "to"] as const).map((end) => (
          <TextInput
            key={end}
            type="date"
            size="xs"
            label={t(`figures.days.${end}`)}
            value={own[end]}
            max={today}
            onChange={(event) => setOwn({ ...own, [end]: event.currentTarget.value })}
          />
        ))}
        <Button type="submit" size="xs" variant="default" disabled={!isOrdered}>
          {t("figures.days.own")}
        </Button>
      </Group>
    </form>
  );
}
