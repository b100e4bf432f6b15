import { Group, Stack } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import type { Answer } from "../../api/client";
import { useT } from "../../i18n/useT";
import { LANGUAGES } from "../../i18n/words";
import { Refused } from "../../shell/Refused";
import { AddForm } from "../AddForm";
import { type Difference, differences } from "../Conflict";
import { EditForm } from "../EditForm";
import { useEditing, useFreshList } from "../editing";
import { SureButton } from "../SureButton";
import { type CannedReply, type CannedWish, KEY, path, useAdd, useRemove, wishOf } from "./api";
import { isFormula, isOpen } from "./blanks";
import { ReplyFields } from "./ReplyFields";

const BLANK: CannedWish = { shortcut: "", title: "", team: null, texts: {} };
const SHORTCUT = /^[\p{L}\d][\p{L}\d._-]{0,39}$/u;

/** Whether the desk would take it. */
export const isFine = (wish: CannedWish) => {
  const { shortcut, title, texts } = wishOf(wish);
  const written = LANGUAGES.map((language) => texts[language] ?? "").filter((text) => text.trim());
  const sound = [title, ...written].every((text) => !isFormula(text)) && written.every((text) => !isOpen(text));
  return SHORTCUT.test(shortcut) && title !== "" && written.length > 0 && sound;
};

export function NewReply({ done }: { done: () => void }) {
  const t = useT();
  const add = useAdd();
  const [wish, setWish] = useState(BLANK);
  return (
    <AddForm
      label={t("canned.add")}
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
      <ReplyFields value={wish} set={(change) => setWish((before) => ({ ...before, ...change }))} mayChange />
    </AddForm>
  );
}

export function EditReply({
  kept,
  mayChange,
  done,
}: {
  kept: Answer<CannedReply>;
  mayChange: boolean;
  done: () => void;
}) {
  const t = useT();
  const remove = useRemove();
  const editing = useEditing(path(kept.data.id), kept, wishOf);
  const { value, theirs } = editing;

  useFreshList(KEY, kept.tag);

  return (
    <Stack gap="md">
      <EditForm
        label={t("canned.title")}
        editing={editing}
        mayChange={mayChange}
        valid={isFine(value)}
        conflict={theirs && compared(value, theirs, t)}
      >
        <ReplyFields value={value} set={editing.set} mayChange={mayChange} />
      </EditForm>
      <Refused error={remove.error} />
      {mayChange && (
        <Group>
          <SureButton
            title={t("canned.remove.sure", { title: kept.data.title })}
            hint={t("canned.remove.hint")}
            yes={t("canned.remove")}
            onYes={() => remove.mutate(kept.data.id, { onSuccess: done })}
          />
        </Group>
      )}
    </Stack>
  );
}

function compared(mine: CannedWish, theirs: CannedWish, t: ReturnType<typeof useT>): Difference[] {
  const say = (value: unknown) => String(value ?? "");
  const names = { shortcut: t("canned.shortcut"), title: t("canned.name"), team: t("canned.team") };
  const languages = Object.fromEntries(LANGUAGES.map((language) => [language, t(`canned.in.${language}`)]));
  return [...differences(mine, theirs, names, say), ...differences(mine.texts, theirs.texts, languages, say)];
}
