import { NumberInput, SegmentedControl, Switch, Text } from "@mantine/core";
import { useId } from "react";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { LanguageChoice } from "./LanguageChoice";
import { MOST_AWAY_MINUTES, MOST_UNDO_SECONDS, type Preferences, usePreferences } from "./preferences";

/** How somebody likes their console; loaded when they open their menu. */
export default function Settings() {
  const t = useT();
  const { preferences, set } = usePreferences();
  return (
    <>
      <LanguageChoice />
      <Choice name="theme" word="shell.theme" values={["light", "dark", "auto"]} />
      <Choice name="density" word="shell.density" values={["comfortable", "compact"]} />
      <Choice name="textSize" word="shell.textSize" values={["s", "m", "l"]} />
      <Choice name="tellOf" word="shell.tellOf" values={["mine", "teams"]} />
      <NumberInput
        label={t("shell.awayMinutes")}
        description={t("shell.awayMinutes.hint")}
        min={0}
        max={MOST_AWAY_MINUTES}
        value={preferences.awayMinutes}
        onChange={(value) => typeof value === "number" && set({ awayMinutes: value })}
      />
      <NumberInput
        label={t("shell.undoSeconds")}
        min={0}
        max={MOST_UNDO_SECONDS}
        value={preferences.undoSeconds}
        onChange={(value) => typeof value === "number" && set({ undoSeconds: value })}
      />
      <Switch
        label={t("shell.sound")}
        checked={preferences.sound}
        onChange={(event) => set({ sound: event.currentTarget.checked })}
      />
      <Switch
        label={t("shell.desktop")}
        description={preferences.desktop && isBlocked() ? t("shell.desktop.blocked") : undefined}
        checked={preferences.desktop}
        onChange={(event) => {
          if (event.currentTarget.checked && "Notification" in window) void Notification.requestPermission();
          set({ desktop: event.currentTarget.checked });
        }}
      />
      <Switch
        label={t("shell.shortcutsOn")}
        checked={preferences.shortcutsOn}
        onChange={(event) => set({ shortcutsOn: event.currentTarget.checked })}
      />
    </>
  );
}

const isBlocked = () => "Notification" in window && Notification.permission === "denied";

function Choice<K extends "theme" | "density" | "textSize" | "tellOf">({
  name,
  word,
  values,
}: {
  name: K;
  word: Word;
  values: Preferences[K][];
}) {
  const t = useT();
  const { preferences, set } = usePreferences();
  const label = useId();
  return (
    <div>
      <Text size="sm" fw={500} id={label}>
        {t(word)}
      </Text>
      <SegmentedControl
        fullWidth
        aria-labelledby={label}
        data={values.map((value) => ({ value, label: t(`shell.${name}.${value}` as Word) }))}
        value={preferences[name]}
        onChange={(value) => set({ [name]: value } as Partial<Preferences>)}
      />
    </div>
  );
}
