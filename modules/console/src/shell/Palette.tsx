import "@mantine/spotlight/styles.layer.css";
import { Kbd } from "@mantine/core";
import { Spotlight, spotlight } from "@mantine/spotlight";
import { useEffect, useState } from "react";
import { fold } from "../i18n/fold";
import { useT } from "../i18n/useT";
import { SearchIcon } from "./icons";
import { usePreferences } from "./preferences";
import { type Action, keysOf, shown, useAllActions } from "./shortcuts";

/** A box that scrolls must be within a keyboard's reach. The list hands this on, though its type does not say so. */
const REACHABLE: object = { viewportProps: { tabIndex: 0 } };

/** Every action of the present screen, to be found by name, with or without accents. */
export default function Palette({ close }: { close: () => void }) {
  const t = useT();
  const [query, setQuery] = useState("");
  useEffect(() => spotlight.open(), []);
  const named = (action: Action) => action.label ?? t(action.word);
  const actions = [...new Map(useAllActions().map((action) => [action.id, action])).values()].filter(
    (action) => !action.keyOnly && fold(named(action)).includes(fold(query.trim())),
  );
  const groups = [...new Set(actions.map((action) => action.group))];
  return (
    <Spotlight.Root
      query={query}
      onQueryChange={setQuery}
      onSpotlightClose={close}
      shortcut={null}
      scrollable
      maxHeight={420}
      attributes={{ content: { "aria-label": t("shell.palette") } }}
    >
      <Spotlight.Search
        placeholder={t("shell.palette.search")}
        aria-label={t("shell.palette.search")}
        leftSection={<SearchIcon />}
      />
      <Spotlight.ActionsList {...REACHABLE}>
        {groups.map((group) => (
          <Spotlight.ActionsGroup key={group} label={t(group)}>
            {actions
              .filter((action) => action.group === group)
              .map((action) => (
                <Entry key={action.id} action={action} name={named(action)} />
              ))}
          </Spotlight.ActionsGroup>
        ))}
        {groups.length === 0 && <Spotlight.Empty>{t("shell.palette.none")}</Spotlight.Empty>}
      </Spotlight.ActionsList>
    </Spotlight.Root>
  );
}

function Entry({ action, name }: { action: Action; name: string }) {
  const { shortcuts } = usePreferences().preferences;
  const keys = keysOf(action, shortcuts);
  return (
    <Spotlight.Action
      label={name}
      highlightQuery
      rightSection={keys ? <Kbd>{shown(keys)}</Kbd> : undefined}
      // The dialog goes first, so that what opens next has the focus.
      onClick={() => setTimeout(action.run)}
    />
  );
}
