import { NativeSelect, SimpleGrid, TextInput } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { useAccount } from "../../shell/session";
import { useTeamNames } from "../teams/api";
import { type MacroWish, mayWriteFor } from "./api";
import { Steps } from "./Steps";

/** A macro's names, whose it is, and what it does. */
export function MacroFields({
  value,
  set,
  mayChange,
}: {
  value: MacroWish;
  set: (change: Partial<MacroWish>) => void;
  mayChange: boolean;
}) {
  const t = useT();
  const account = useAccount();
  const teams = useTeamNames();
  const names = [...new Set([...(teams.data ?? []), ...(value.team ? [value.team] : [])])];
  const owners = [
    { value: "", label: t("macros.team.all") },
    ...names.map((name) => ({ value: name, label: name })),
  ].filter((owner) => !mayChange || owner.value === (value.team ?? "") || mayWriteFor(account, owner.value));
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        <TextInput
          required
          label={t("macros.name")}
          description={t("macros.name.hint")}
          maxLength={80}
          readOnly={!mayChange}
          value={value.title}
          onChange={(event) => set({ title: event.currentTarget.value })}
        />
        <TextInput
          required
          label={t("macros.word")}
          description={t("macros.word.hint")}
          maxLength={40}
          readOnly={!mayChange}
          value={value.name}
          error={/\s/.test(value.name.trim()) && t("macros.word.odd")}
          onChange={(event) => set({ name: event.currentTarget.value })}
        />
      </SimpleGrid>
      <NativeSelect
        label={t("macros.team")}
        description={t("macros.team.hint")}
        disabled={!mayChange}
        value={value.team ?? ""}
        data={owners}
        onChange={(event) => set({ team: event.currentTarget.value || null })}
      />
      <Steps steps={value.steps} teams={names} mayChange={mayChange} change={(steps) => set({ steps })} />
    </>
  );
}
