import { Alert, Button, Checkbox, Group, NativeSelect, Select, Stack, Text, TextInput } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Refused } from "../../shell/Refused";
import { type Team, useKeepTeam } from "./api";
import { HoursEditor } from "./HoursEditor";
import { noWeek, oddDays, parsed, written } from "./hours";
import { useHours } from "./useHours";

const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
const ZONES = () => [...new Set([HERE, ...Intl.supportedValuesOf("timeZone")])];

/** What a team is called, when it works, and what it takes. */
export function TeamForm({
  team,
  mayChange,
  done,
}: {
  team: Team | null;
  mayChange: boolean;
  done?: (name: string) => void;
}) {
  const t = useT();
  const { inWords } = useHours();
  const keep = useKeepTeam(team?.name ?? null);
  const [name, setName] = useState("");
  const [tier, setTier] = useState(String(team?.tier ?? 2));
  const [zone, setZone] = useState<string | null>(team?.zone ?? HERE);
  const [fallback, setFallback] = useState(team?.fallback ?? false);
  const [week, setWeek] = useState(() => parsed(team?.hours ?? "Mo-Fr 09:00-18:00"));
  const [zones] = useState(ZONES);
  const hours = week ? written(week) : (team?.hours ?? "");
  const fine = Boolean(zone && hours && (!week || oddDays(week).length === 0) && (team || name.trim()));

  function submit(event: React.FormEvent) {
    event.preventDefault();
    if (!fine || !zone) return;
    keep.mutate(
      { name: team?.name ?? name.trim(), tier: Number(tier), hours, zone, fallback },
      {
        onSuccess: (kept) => {
          notifications.show({ message: t("admin.saved") });
          done?.(kept.name);
        },
      },
    );
  }

  return (
    <form onSubmit={submit} noValidate aria-label={t("teams.tab.team")}>
      <Stack gap="sm" maw={680}>
        {!team && (
          <TextInput
            required
            label={t("teams.name")}
            description={t("teams.name.hint")}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
        )}
        <NativeSelect
          label={t("teams.tier")}
          description={t("teams.tier.hint")}
          disabled={!mayChange}
          value={tier}
          data={["2", "3"]}
          onChange={(event) => setTier(event.currentTarget.value)}
        />
        <Select
          label={t("teams.zone")}
          data={team && !zones.includes(team.zone) ? [team.zone, ...zones] : zones}
          value={zone}
          searchable
          limit={60}
          readOnly={!mayChange}
          allowDeselect={false}
          onChange={setZone}
        />
        {week ? (
          <HoursEditor week={week} change={setWeek} disabled={!mayChange} />
        ) : (
          <Alert color="orange">
            {t("teams.hours.unreadable", { hours: team?.hours ?? "" })}{" "}
            <Button size="compact-sm" variant="default" onClick={() => setWeek(noWeek())}>
              {t("teams.hours.anew")}
            </Button>
          </Alert>
        )}
        {hours && (
          <Text size="sm" role="status">
            {inWords(hours)}
          </Text>
        )}
        {!hours && (
          <Text size="sm" c="red" role="alert">
            {t("teams.hours.needed")}
          </Text>
        )}
        <Checkbox
          label={t("teams.fallback")}
          description={t("teams.fallback.hint")}
          disabled={!mayChange || team?.fallback}
          checked={fallback}
          onChange={(event) => setFallback(event.currentTarget.checked)}
        />
        <Refused error={keep.error} />
        {mayChange && (
          <Group>
            <Button type="submit" loading={keep.isPending} disabled={!fine}>
              {t(team ? "shell.save" : "teams.add")}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
