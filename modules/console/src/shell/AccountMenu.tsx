import {
  Avatar,
  Divider,
  NumberInput,
  Popover,
  SegmentedControl,
  Stack,
  Switch,
  Text,
  UnstyledButton,
} from "@mantine/core";
import { useId, useState } from "react";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { CheatSheet } from "./CheatSheet";
import { initials } from "./initials";
import { LanguageChoice } from "./LanguageChoice";
import { type Preferences, usePreferences } from "./preferences";
import { useAccount, useSignOut } from "./session";

/** A person's own settings, and the way out. */
export function AccountMenu() {
  const t = useT();
  const account = useAccount();
  const signOut = useSignOut();
  const [sheet, setSheet] = useState(false);
  return (
    <>
      <Popover position="right-end" withinPortal trapFocus returnFocus width={320}>
        <Popover.Target>
          <UnstyledButton aria-label={t("shell.account", { name: account.name })} className="rv-account">
            <Avatar radius="xl" size={36} color="relevo" variant="filled">
              {initials(account.name)}
            </Avatar>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t("shell.account", { name: account.name })}>
          <Stack gap="sm">
            <Text fw={600}>{account.name}</Text>
            <Settings />
            <Divider />
            <UnstyledButton className="rv-line-button" onClick={() => setSheet(true)}>
              {t("shell.shortcuts")}
            </UnstyledButton>
            <UnstyledButton className="rv-line-button" onClick={() => signOut.mutate()}>
              {t("shell.signOut")}
            </UnstyledButton>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <CheatSheet opened={sheet} close={() => setSheet(false)} />
    </>
  );
}

const MOST_UNDO_SECONDS = 10;

function Settings() {
  const t = useT();
  const { preferences, set } = usePreferences();
  return (
    <>
      <LanguageChoice />
      <Choice name="theme" word="shell.theme" values={["light", "dark", "auto"]} />
      <Choice name="density" word="shell.density" values={["comfortable", "compact"]} />
      <Choice name="textSize" word="shell.textSize" values={["s", "m", "l"]} />
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

function Choice<K extends "theme" | "density" | "textSize">({
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
