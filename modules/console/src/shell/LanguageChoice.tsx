import { SegmentedControl } from "@mantine/core";
import { useT } from "../i18n/useT";
import { type Language, preferredLanguage } from "../i18n/words";
import { usePreferences } from "./preferences";

/** Each language in its own name, whatever is spoken now. */
const NAMES = [
  { value: "es", label: "Español" },
  { value: "en", label: "English" },
  { value: "pt", label: "Português" },
];

export function LanguageChoice() {
  const t = useT();
  const { preferences, set } = usePreferences();
  return (
    <SegmentedControl
      fullWidth
      aria-label={t("shell.language")}
      data={NAMES}
      value={preferences.language ?? preferredLanguage()}
      onChange={(value) => set({ language: value as Language })}
    />
  );
}
