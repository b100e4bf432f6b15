import { Button, Group as Row, SegmentedControl, Stack, Text } from "@mantine/core";
import { useT } from "../i18n/useT";
import { PlusIcon } from "../shell/icons";
import { FilterRule } from "./FilterRule";
import { aGroup, aRule, DEEPEST, type Group, isGroup, type Rule } from "./filters";
import classes from "./Inbox.module.css";

interface Props {
  group: Group;
  change: (group: Group) => void;
  /** Absent for the outermost. */
  remove?: () => void;
  depth?: number;
}

/** Several demands, of which each has to be met or one at least; groups within groups as well. */
export function FilterGroup({ group, change, remove, depth = 1 }: Props) {
  const t = useT();
  const put = (parts: Group["parts"]) => change({ ...group, parts });
  const swap = (changed: Rule | Group) => put(group.parts.map((part) => (part.key === changed.key ? changed : part)));
  const drop = (key: string) => put(group.parts.filter((part) => part.key !== key));
  return (
    <fieldset className={classes.group} aria-label={t(`filter.mode.${group.mode}`)}>
      <Stack gap="xs">
        <Row justify="space-between">
          <SegmentedControl
            size="xs"
            aria-label={t("filter.mode")}
            data={(["all", "any"] as const).map((mode) => ({ value: mode, label: t(`filter.mode.${mode}`) }))}
            value={group.mode}
            onChange={(mode) => change({ ...group, mode: mode as Group["mode"] })}
          />
          {remove && (
            <Button size="compact-xs" variant="default" onClick={remove}>
              {t("filter.removeGroup")}
            </Button>
          )}
        </Row>
        {group.parts.length === 0 && <Text size="sm">{t("filter.empty")}</Text>}
        {group.parts.map((part) =>
          isGroup(part) ? (
            <FilterGroup key={part.key} group={part} change={swap} remove={() => drop(part.key)} depth={depth + 1} />
          ) : (
            <FilterRule key={part.key} rule={part} change={swap} remove={() => drop(part.key)} />
          ),
        )}
        <Row gap="xs">
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<PlusIcon size={14} />}
            onClick={() => put([...group.parts, aRule()])}
          >
            {t("filter.add")}
          </Button>
          {depth < DEEPEST && (
            <Button
              size="compact-sm"
              variant="default"
              leftSection={<PlusIcon size={14} />}
              onClick={() => put([...group.parts, aGroup(group.mode === "all" ? "any" : "all", [aRule()])])}
            >
              {t("filter.addGroup")}
            </Button>
          )}
        </Row>
      </Stack>
    </fieldset>
  );
}
