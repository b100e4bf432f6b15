import { NativeSelect, NumberInput, Stack, TagsInput, Text, Textarea, TextInput } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { useReplies } from "../canned/api";
import { LABELS, LONGEST_NOTE, LONGEST_REPLY, MOST_HOURS, PRIORITIES, type Step } from "./steps";

interface Props {
  step: Step;
  teams: string[];
  mayChange: boolean;
  set: (change: Partial<Step>) => void;
}

/** What one thing that a macro does needs to know. */
export function StepFields(props: Props) {
  switch (props.step.kind) {
    case "reply":
      return <Reply {...props} />;
    case "note":
      return <Words {...props} most={LONGEST_NOTE} />;
    case "tag":
      return <Tags {...props} />;
    case "priority":
      return <Priority {...props} />;
    case "transfer":
      return <Transfer {...props} />;
    case "snooze":
      return <Snooze {...props} />;
    case "resolve":
      return <Resolve {...props} />;
  }
}

function Words({ step, mayChange, set, most, hint }: Props & { most: number; hint?: string }) {
  const t = useT();
  return (
    <Textarea
      label={t("macros.text")}
      description={hint}
      autosize
      minRows={2}
      maxRows={10}
      maxLength={most}
      readOnly={!mayChange}
      value={step.text ?? ""}
      onChange={(event) => set({ text: event.currentTarget.value })}
    />
  );
}

function Reply(props: Props) {
  const { step, mayChange, set } = props;
  const t = useT();
  const { data: replies } = useReplies();
  const shortcuts = [
    ...new Set([...(replies ?? []).map(({ shortcut }) => shortcut), ...(step.canned ? [step.canned] : [])]),
  ];
  const isGone = step.canned && replies && !replies.some(({ shortcut }) => shortcut === step.canned);
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t("macros.reply")}
        disabled={!mayChange}
        value={step.canned ?? ""}
        data={[
          { value: "", label: t("macros.reply.own") },
          ...shortcuts.map((shortcut) => ({ value: shortcut, label: `/${shortcut}` })),
        ]}
        error={isGone && t("macros.reply.gone")}
        onChange={(event) => set({ canned: event.currentTarget.value || null })}
      />
      {!step.canned && (
        <Words
          {...props}
          most={LONGEST_REPLY}
          hint={t("macros.text.hint", { blanks: "{{contact.name}}, {{agent.name}}, {{ticket.id}}" })}
        />
      )}
    </Stack>
  );
}

function Tags({ step, mayChange, set }: Props) {
  const t = useT();
  if (!mayChange) return <Text size="sm">{(step.tags ?? []).join(", ")}</Text>;
  return (
    <TagsInput
      label={t("ticket.tags")}
      description={t("macros.tags.hint")}
      value={step.tags ?? []}
      onChange={(tags) => set({ tags })}
    />
  );
}

function Priority({ step, mayChange, set }: Props) {
  const t = useT();
  return (
    <NativeSelect
      label={t("ticket.priority")}
      disabled={!mayChange}
      value={step.priority ?? "normal"}
      data={PRIORITIES.map((value) => ({ value, label: t(`inbox.priority.${value}`) }))}
      onChange={(event) => set({ priority: event.currentTarget.value as Step["priority"] })}
    />
  );
}

function Transfer({ step, teams, mayChange, set }: Props) {
  const t = useT();
  const names = [...new Set([...teams, ...(step.team ? [step.team] : [])])];
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t("ticket.team")}
        disabled={!mayChange}
        value={step.team ?? ""}
        data={[{ value: "", label: t("macros.transfer.pick") }, ...names.map((name) => ({ value: name, label: name }))]}
        onChange={(event) => set({ team: event.currentTarget.value || null })}
      />
      <Textarea
        label={t("ticket.reason")}
        autosize
        minRows={1}
        maxLength={500}
        readOnly={!mayChange}
        value={step.reason ?? ""}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </Stack>
  );
}

function Snooze({ step, mayChange, set }: Props) {
  const t = useT();
  return (
    <Stack gap="xs">
      <NativeSelect
        label={t("macros.snooze")}
        disabled={!mayChange}
        value={step.untilReply ? "reply" : "hours"}
        data={[
          { value: "reply", label: t("macros.snooze.reply") },
          { value: "hours", label: t("macros.snooze.hours") },
        ]}
        onChange={(event) =>
          set(
            event.currentTarget.value === "reply" ? { untilReply: true, hours: null } : { untilReply: null, hours: 24 },
          )
        }
      />
      {!step.untilReply && (
        <NumberInput
          label={t("macros.hours")}
          min={1}
          max={MOST_HOURS}
          allowDecimal={false}
          allowNegative={false}
          clampBehavior="strict"
          readOnly={!mayChange}
          value={step.hours ?? ""}
          onChange={(hours) => set({ hours: hours === "" ? null : Number(hours) })}
        />
      )}
    </Stack>
  );
}

function Resolve({ step, mayChange, set }: Props) {
  const t = useT();
  return (
    <Stack gap="xs">
      <TextInput
        label={t("ticket.outcome")}
        readOnly={!mayChange}
        value={step.outcome ?? ""}
        onChange={(event) => set({ outcome: event.currentTarget.value })}
      />
      <NativeSelect
        label={t("ticket.label")}
        disabled={!mayChange}
        value={step.label ?? ""}
        data={[
          { value: "", label: t("macros.label.none") },
          ...LABELS.map((value) => ({ value, label: t(`ticket.label.${value}`) })),
        ]}
        onChange={(event) => set({ label: (event.currentTarget.value || null) as Step["label"] })}
      />
    </Stack>
  );
}
