import { Button, Stack, Text } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import type { Answer } from "../../api/client";
import { type T, useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { mayOneOf, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { type Difference, differences } from "../Conflict";
import { EditForm } from "../EditForm";
import { useEditing, useKept } from "../editing";
import { Sheet } from "../Sheet";
import { useTeams } from "../teams/api";
import { BOT, isFine, type Ladder, type Place, rungs, wishOf } from "./ladder";
import { calledBy, Moves } from "./Moves";
import { TierFields } from "./TierFields";
import { Ways } from "./Ways";

const PATH = "/ladder";

/** By which ways work goes up and down between the teams. */
export function LadderPage() {
  const t = useT();
  const ladder = useKept<Ladder>(PATH);
  const teams = useTeams();
  if (ladder.isPending || teams.isPending) return <Waiting rows={5} />;
  if (ladder.isLoadingError || teams.isLoadingError) {
    const retry = () => void Promise.all([ladder.refetch(), teams.refetch()]);
    return <Failure error={ladder.error ?? teams.error} retry={retry} />;
  }
  if (ladder.data === null) return <Empty title={t("ladder.absent")} hint={t("ladder.absent.hint")} />;
  if (teams.data.length === 0) {
    return (
      <Empty title={t("ladder.noTeams")} hint={t("ladder.noTeams.hint")}>
        <Button component={Link} to="/admin/teams" variant="default">
          {t("ladder.goTeams")}
        </Button>
      </Empty>
    );
  }
  return (
    <Sheet title={t("ladder.title")}>
      <LadderForm kept={ladder.data} teams={teams.data} />
    </Sheet>
  );
}

function LadderForm({ kept, teams }: { kept: Answer<Ladder>; teams: Place[] }) {
  const t = useT();
  const mayChange = mayOneOf(useAccount(), []);
  const editing = useEditing(PATH, kept, wishOf);
  const { value, theirs, set } = editing;
  return (
    <Stack gap="md">
      <Text size="sm" maw={680}>
        {t("ladder.hint")}
      </Text>
      {!mayChange && (
        <Text size="sm" c="dimmed">
          {t("ladder.readOnly")}
        </Text>
      )}
      <EditForm
        label={t("ladder.title")}
        editing={editing}
        mayChange={mayChange}
        valid={isFine(value)}
        conflict={theirs && compared(value, theirs, t)}
      >
        {rungs(value).map((rung) => (
          <TierFields
            key={rung.tier}
            rung={rung}
            teams={teams.filter(({ tier }) => tier === rung.tier).map(({ name }) => name)}
            mayChange={mayChange}
            set={(change) =>
              set({ tiers: rungs(value).map((each) => (each.tier === rung.tier ? { ...each, ...change } : each)) })
            }
          />
        ))}
        <Moves moves={value.moves} teams={teams} mayChange={mayChange} change={(moves) => set({ moves })} />
      </EditForm>
      <Ways ladder={value} teams={teams} />
    </Stack>
  );
}

function compared(mine: Ladder, theirs: Ladder, t: T): Difference[] {
  const say = (value: unknown) => (Array.isArray(value) ? value.map(String).join(", ") : String(value ?? ""));
  const tiers = rungs(mine).flatMap((rung, at) => {
    const of = (word: string) => `${t("ladder.tier", { tier: rung.tier })} · ${word}`;
    const names = {
      name: of(t("ladder.name")),
      needsTags: of(t("ladder.needsTags")),
      needsFacts: of(t("ladder.needsFacts")),
    };
    const back = (tier: number) => (tier === BOT ? t("ladder.bot") : t("ladder.tier", { tier }));
    return [
      ...differences(rung, rungs(theirs)[at] ?? rung, names, say),
      ...differences(rung, rungs(theirs)[at] ?? rung, { handsBackTo: of(t("ladder.handsBackTo")) }, (value) =>
        (value as number[]).map(back).join(", "),
      ),
    ];
  });
  const inWords = (value: unknown) =>
    (value as Ladder["moves"]).map(({ from, to }) => `${calledBy(t)(from)} → ${calledBy(t)(to)}`).join("; ");
  return [...tiers, ...differences(mine, theirs, { moves: t("ladder.moves") }, inWords)];
}
