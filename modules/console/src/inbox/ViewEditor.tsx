import { Button, Divider, Modal, Group as Row, Select, Stack, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTeams } from "../conversation/api";
import { useT } from "../i18n/useT";
import { Refused } from "../shell/Refused";
import { mayOneOf, useAccount } from "../shell/session";
import type { Filter, View } from "./api";
import { FilterGroup } from "./FilterGroup";
import { aGroup, aRule, filterOf, groupOf } from "./filters";
import { useKeepView, useRemoveView } from "./views";

interface Props {
  /** The one to be changed; undefined for a filter that is only tried, or becomes a new view. */
  view: View | undefined;
  filter: Filter | undefined;
  close: () => void;
  /** Looks through this filter, without keeping it. */
  tryOut: (filter: Filter | undefined) => void;
  /** Shows a view that was kept; undefined once it is gone. */
  show: (id: string | undefined) => void;
}

/** What is shown in the list, in groups of demands; kept under a name for oneself or for a team, if one likes. */
export default function ViewEditor({ view, filter, close, tryOut, show }: Props) {
  const t = useT();
  const [group, setGroup] = useState(() => (filter ? groupOf(filter) : aGroup("all", [aRule()])));
  const [name, setName] = useState(view?.name ?? "");
  const [team, setTeam] = useState(view?.team ?? null);
  const [isSure, setSure] = useState(false);
  const keep = useKeepView(view);
  const remove = useRemoveView();
  const error = keep.error ?? remove.error;
  const said = filterOf(group);
  const wish = {
    name: name.trim(),
    scope: team ? ("team" as const) : ("private" as const),
    ...(team ? { team } : {}),
    filter: { ...said, ...(filter?.order ? { order: filter.order } : {}) },
  };
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={view ? t("filter.change", { name: view.name ?? "" }) : t("filter.title")}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      <Stack>
        <FilterGroup group={group} change={setGroup} />
        {!view && (
          <Row justify="flex-end">
            <Button variant="default" onClick={() => tryOut(undefined)}>
              {t("filter.none")}
            </Button>
            <Button onClick={() => tryOut(said)}>{t("filter.apply")}</Button>
          </Row>
        )}
        <Divider label={t(view ? "filter.keep" : "filter.keepNew")} />
        <Row align="flex-end" wrap="nowrap">
          <TextInput
            flex={1}
            label={t("filter.name")}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <OfTeam team={team} change={setTeam} />
        </Row>
        <Refused error={error} />
        <Row justify="space-between">
          {view ? (
            <Button
              color="red"
              variant={isSure ? "filled" : "outline"}
              loading={remove.isPending}
              onClick={() => (isSure ? remove.mutate(view.id, { onSuccess: () => show(undefined) }) : setSure(true))}
            >
              {t(isSure ? "filter.delete.sure" : "filter.delete")}
            </Button>
          ) : (
            <span />
          )}
          <Button
            disabled={wish.name === ""}
            loading={keep.isPending}
            onClick={() => keep.mutate(wish, { onSuccess: ({ id }) => show(id) })}
          >
            {t(view ? "shell.save" : "filter.save")}
          </Button>
        </Row>
      </Stack>
    </Modal>
  );
}

/** Whose it is to be; those who supervise a team keep views for it. */
function OfTeam({ team, change }: { team: string | null; change: (team: string | null) => void }) {
  const t = useT();
  const account = useAccount();
  const { data: teams = [] } = useTeams();
  const theirs = teams.filter(({ name }) => account.teams.length === 0 || account.teams.includes(name));
  if (!mayOneOf(account, ["supervisor"])) return null;
  return (
    <Select
      w={200}
      label={t("filter.for")}
      placeholder={t("filter.forMe")}
      data={theirs.map(({ name }) => ({ value: name, label: t("filter.forTeam", { team: name }) }))}
      value={team}
      clearable
      onChange={change}
    />
  );
}
