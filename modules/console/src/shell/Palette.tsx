import "@mantine/spotlight/styles.css";
import { Kbd } from "@mantine/core";
import { Spotlight } from "@mantine/spotlight";
import { useT } from "../i18n/useT";
import { SearchIcon } from "./icons";
import { usePreferences } from "./preferences";
import { keysOf, shown, useAllActions } from "./shortcuts";

/** Every action of the present screen, to be found by name. */
export default function Palette({ close }: { close: () => void }) {
  const t = useT();
  const { shortcuts } = usePreferences().preferences;
  const actions = [...new Map(useAllActions().map((action) => [action.id, action])).values()].filter(
    (action) => !action.keyOnly,
  );
  const groups = [...new Set(actions.map((action) => action.group))];
  return (
    <Spotlight
      forceOpened
      onSpotlightClose={close}
      shortcut={null}
      scrollable
      maxHeight={420}
      highlightQuery
      attributes={{ content: { "aria-label": t("shell.palette") } }}
      nothingFound={t("shell.palette.none")}
      searchProps={{
        placeholder: t("shell.palette.search"),
        "aria-label": t("shell.palette.search"),
        leftSection: <SearchIcon />,
      }}
      actions={groups.map((group) => ({
        group: t(group),
        actions: actions
          .filter((action) => action.group === group)
          .map((action) => {
            const keys = keysOf(action, shortcuts);
            return {
              id: action.id,
              label: action.label ?? t(action.word),
              rightSection: keys ? <Kbd>{shown(keys)}</Kbd> : undefined,
              // The dialog goes first, so that what opens next has the focus.
              onClick: () => setTimeout(action.run),
            };
          }),
      }))}
    />
  );
}
