import { ActionIcon, Autocomplete, Group as Row, Select, TextInput } from "@mantine/core";
import { useAgents, useTeams } from "../conversation/api";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { CloseIcon } from "../shell/icons";
import { FIELDS, type Field, FLAGS, type Rule } from "./filters";

const CHOICES: Partial<Record<Field, string[]>> = {
  status: ["open", "assigned", "unresolved", "resolved"],
  priority: ["baja", "normal", "alta", "urgente"],
  language: ["es", "en", "pt"],
};

interface Props {
  rule: Rule;
  change: (rule: Rule) => void;
  remove: () => void;
}

/** One thing that is demanded of a ticket. */
export function FilterRule({ rule, change, remove }: Props) {
  const t = useT();
  return (
    <Row gap="xs" wrap="nowrap" align="flex-start">
      <Select
        aria-label={t("filter.what")}
        w={170}
        data={FIELDS.map((field) => ({ value: field, label: t(`filter.${field}`) }))}
        value={rule.field}
        allowDeselect={false}
        onChange={(field) =>
          field && change({ ...rule, field: field as Field, value: FLAGS.includes(field as Field) ? "true" : "" })
        }
      />
      <Value rule={rule} change={(value) => change({ ...rule, value })} />
      <ActionIcon aria-label={t("filter.remove", { what: t(`filter.${rule.field}`) })} onClick={remove}>
        <CloseIcon size={16} />
      </ActionIcon>
    </Row>
  );
}

function Value({ rule: { field, value }, change }: { rule: Rule; change: (value: string) => void }) {
  const t = useT();
  const { data: teams = [] } = useTeams();
  const { data: agents = [] } = useAgents();
  const label = t("filter.value", { what: t(`filter.${field}`) });
  const choose = (data: { value: string; label: string }[]) => (
    <Select
      aria-label={label}
      flex={1}
      data={data}
      value={value || null}
      searchable
      onChange={(next) => change(next ?? "")}
    />
  );
  if (FLAGS.includes(field)) {
    const known = field === "snoozed" ? ["true", "false"] : ["true"];
    return choose(known.map((each) => ({ value: each, label: t(`filter.${each}` as Word) })));
  }
  if (field === "team") return choose(teams.map(({ name }) => ({ value: name, label: name })));
  if (field === "agent") {
    const people = agents.map(({ login, name }) => ({ value: login, label: name }));
    return choose([
      { value: "me", label: t("filter.agent.me") },
      { value: "none", label: t("filter.agent.none") },
      ...people,
    ]);
  }
  const choices = CHOICES[field];
  if (choices) return choose(choices.map((each) => ({ value: each, label: named(each) })));
  if (field === "tag")
    return <Autocomplete aria-label={label} flex={1} maxLength={60} value={value} onChange={change} />;
  return (
    <TextInput
      aria-label={label}
      flex={1}
      maxLength={200}
      placeholder={t("filter.q.hint")}
      value={value}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );

  function named(choice: string) {
    if (field === "priority") return t(`inbox.priority.${choice}` as Word);
    return t(`filter.${field}.${choice}` as Word);
  }
}
