import { Radio, Stack } from "@mantine/core";
import type { Answer } from "../../api/client";
import { useT } from "../../i18n/useT";
import { differences } from "../Conflict";
import { EditForm } from "../EditForm";
import { useEditing } from "../editing";
import { path, type Routing } from "./api";
import { Whole } from "./Minutes";

const MOST_MINUTES = 10_080;
const FIELDS = ["ageingMinutes", "silentMinutes", "offlineMinutes", "languageMinutes"] as const;

/** How a team's line is handed out. */
export function RoutingForm({ team, kept, mayChange }: { team: string; kept: Answer<Routing>; mayChange: boolean }) {
  const t = useT();
  const editing = useEditing(path(team, "routing"), kept);
  const { value, theirs, set } = editing;
  const names = { mode: t("teams.mode"), ...Object.fromEntries(FIELDS.map((field) => [field, t(`teams.${field}`)])) };
  const say = (what: unknown) =>
    what === "pull" || what === "push" ? t(`teams.mode.${what}`) : what == null ? t("teams.never") : `${what} min`;
  return (
    <EditForm
      label={t("teams.tab.routing")}
      editing={editing}
      mayChange={mayChange}
      conflict={theirs && differences<Routing>(value, theirs, names, say)}
    >
      <Radio.Group
        label={t("teams.mode")}
        value={value.mode}
        readOnly={!mayChange}
        onChange={(mode) => set({ mode: mode as Routing["mode"] })}
      >
        <Stack gap={8} mt={4}>
          {(["pull", "push"] as const).map((mode) => (
            <Radio
              key={mode}
              value={mode}
              disabled={!mayChange}
              label={t(`teams.mode.${mode}`)}
              description={t(`teams.mode.${mode}.hint`)}
            />
          ))}
        </Stack>
      </Radio.Group>
      {FIELDS.map((field) => (
        <Whole
          key={field}
          label={t(`teams.${field}`)}
          hint={t(`teams.${field}.hint`)}
          unit="min"
          min={field === "languageMinutes" ? 0 : 1}
          max={MOST_MINUTES}
          never={field === "silentMinutes" || field === "offlineMinutes"}
          readOnly={!mayChange}
          value={value[field]}
          change={(minutes) => set({ [field]: minutes })}
        />
      ))}
    </EditForm>
  );
}
