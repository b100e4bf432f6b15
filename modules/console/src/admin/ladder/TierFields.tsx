import { Checkbox, Fieldset, Group, Stack, TagsInput, Text, TextInput } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { BOT, type Rung, TIERS } from "./ladder";

/** One tier: what it is called, what must be known to come here, and where work goes back to. */
export function TierFields({
  rung,
  teams,
  mayChange,
  set,
}: {
  rung: Rung;
  teams: string[];
  mayChange: boolean;
  set: (change: Partial<Rung>) => void;
}) {
  const t = useT();
  const lower = [BOT, ...TIERS.filter((tier) => tier < rung.tier)];
  return (
    <Fieldset legend={t("ladder.tier", { tier: rung.tier })}>
      <Stack gap="sm">
        <Text size="sm">
          {teams.length > 0 ? t("ladder.teams", { teams: teams.join(", ") }) : t("ladder.teams.none")}
        </Text>
        <TextInput
          label={t("ladder.name")}
          maxLength={100}
          readOnly={!mayChange}
          value={rung.name ?? ""}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
        <Needs
          label={t("ladder.needsTags")}
          hint={t("ladder.needsTags.hint")}
          values={rung.needsTags}
          mayChange={mayChange}
          change={(needsTags) => set({ needsTags })}
        />
        <Needs
          label={t("ladder.needsFacts")}
          hint={t("ladder.needsFacts.hint")}
          values={rung.needsFacts}
          mayChange={mayChange}
          change={(needsFacts) => set({ needsFacts })}
        />
        <Checkbox.Group
          label={t("ladder.handsBackTo")}
          description={t("ladder.handsBackTo.hint")}
          value={rung.handsBackTo.map(String)}
          readOnly={!mayChange}
          onChange={(tiers) => set({ handsBackTo: tiers.map(Number).sort() })}
        >
          <Group mt={6}>
            {lower.map((tier) => (
              <Checkbox
                key={tier}
                value={String(tier)}
                disabled={!mayChange}
                label={tier === BOT ? t("ladder.bot") : t("ladder.tier", { tier })}
              />
            ))}
          </Group>
        </Checkbox.Group>
      </Stack>
    </Fieldset>
  );
}

function Needs({
  label,
  hint,
  values,
  mayChange,
  change,
}: {
  label: string;
  hint: string;
  values: string[];
  mayChange: boolean;
  change: (values: string[]) => void;
}) {
  const t = useT();
  if (!mayChange) {
    return <Text size="sm">{`${label}: ${values.join(", ") || t("ladder.needs.nothing")}`}</Text>;
  }
  return <TagsInput label={label} description={hint} value={values} onChange={change} maxTags={19} />;
}
