import { Group, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import type { Answer } from "../../api/client";
import { type T, useT } from "../../i18n/useT";
import { Refused } from "../../shell/Refused";
import { useAccount } from "../../shell/session";
import { AddForm } from "../AddForm";
import { type Difference, differences } from "../Conflict";
import { EditForm } from "../EditForm";
import { useEditing, useFreshList } from "../editing";
import { SureButton } from "../SureButton";
import { isFine, KEY, type MacroCard, type MacroWish, mayWriteFor, path, useAdd, useRemove, wishOf } from "./api";
import { MacroFields } from "./MacroFields";
import { type Step, say } from "./steps";

export function NewMacro({ done }: { done: () => void }) {
  const t = useT();
  const add = useAdd();
  const account = useAccount();
  const [wish, setWish] = useState<MacroWish>(() => {
    const team = mayWriteFor(account, null) ? null : account.teams[0];
    return { name: "", title: "", team, steps: [] };
  });
  return (
    <AddForm
      label={t("macros.add")}
      adding={add}
      valid={isFine(wish)}
      maw={760}
      submit={() =>
        add.mutate(wish, {
          onSuccess: () => {
            notifications.show({ message: t("admin.saved") });
            done();
          },
        })
      }
    >
      <MacroFields value={wish} set={(change) => setWish((before) => ({ ...before, ...change }))} mayChange />
    </AddForm>
  );
}

export function EditMacro({ kept, done }: { kept: Answer<MacroCard>; done: () => void }) {
  const t = useT();
  const remove = useRemove();
  const mayChange = mayWriteFor(useAccount(), kept.data.team);
  const editing = useEditing(path(kept.data.id), kept, wishOf);
  const { value, theirs } = editing;

  useFreshList(KEY, kept.tag);

  return (
    <Stack gap="md">
      <EditForm
        label={t("macros.title")}
        editing={editing}
        mayChange={mayChange}
        valid={isFine(value)}
        conflict={theirs && compared(value, theirs, t)}
      >
        <MacroFields value={value} set={editing.set} mayChange={mayChange} />
      </EditForm>
      <Refused error={remove.error} />
      {mayChange && (
        <Group>
          <SureButton
            title={t("macros.remove.sure", { title: kept.data.title })}
            hint={t("macros.remove.hint")}
            yes={t("macros.remove")}
            loading={remove.isPending}
            onYes={() => remove.ask(kept.data.id, kept.tag, done)}
          />
        </Group>
      )}
    </Stack>
  );
}

function compared(mine: MacroWish, theirs: MacroWish, t: T): Difference[] {
  const names = {
    title: t("macros.name"),
    name: t("macros.word"),
    team: t("macros.team"),
    steps: t("macros.steps"),
  };
  const inWords = (value: unknown) =>
    Array.isArray(value) ? value.map((step: Step) => say(step, t)).join(" → ") : String(value ?? "");
  return differences(wishOf(mine), wishOf(theirs), names, inWords);
}
