import { Button, Group, Select } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { useValues } from "./api";
import type { Days } from "./days";
import { CLOCKS, type FiguresSearch, HEADS, type Head, headsOf, NONE } from "./search";
import { useHeadWord } from "./useKpis";
import { useNames } from "./useNames";

interface Props {
  search: FiguresSearch;
  days: Days;
  change: (change: Partial<FiguresSearch>) => void;
}

/** What the figures are narrowed to, and by what they are parted. */
export function FilterRow({ search, days, change }: Props) {
  const t = useT();
  const word = useHeadWord();
  const heads = headsOf(search.group);
  const isFiltered = HEADS.some((head) => search[head] !== undefined);
  const nothing = Object.fromEntries(HEADS.map((head) => [head, undefined]));
  return (
    <Group gap="xs" align="flex-end" role="group" aria-label={t("figures.filters")}>
      {heads.map((head) => (
        <HeadFilter
          key={head}
          head={head}
          value={search[head]}
          days={days}
          choose={(value) => change({ [head]: value })}
        />
      ))}
      <Select
        label={t("figures.by")}
        w={160}
        clearable
        clearButtonProps={{ "aria-label": t("figures.by.none") }}
        placeholder={t("figures.by.none")}
        data={heads.map((head) => ({ value: head, label: word(head) }))}
        value={search.by ?? null}
        onChange={(by) => change({ by: (by ?? undefined) as Head | undefined })}
      />
      {isFiltered && (
        <Button variant="subtle" onClick={() => change(nothing)}>
          {t("figures.filters.clear")}
        </Button>
      )}
    </Group>
  );
}

interface HeadProps {
  head: Head;
  value: string | undefined;
  days: Days;
  choose: (value: string | undefined) => void;
}

function HeadFilter({ head, value, days, choose }: HeadProps) {
  const t = useT();
  const word = useHeadWord();
  const nameOf = useNames();
  const [isOpened, setOpened] = useState(false);
  const { data = [] } = useValues(head, days, isOpened);
  const found = head === "clock" ? CLOCKS : data.map((each) => each || NONE);
  const all = [...new Set(value ? [...found, value] : found)];
  return (
    <Select
      label={word(head)}
      w={150}
      searchable
      clearable
      clearButtonProps={{ "aria-label": `${word(head)}: ${t("figures.filters.all")}` }}
      placeholder={t("figures.filters.all")}
      data={all.map((each) => ({ value: each, label: nameOf(head, each) }))}
      value={value ?? null}
      onDropdownOpen={() => setOpened(true)}
      onChange={(next) => choose(next ?? undefined)}
    />
  );
}
