import { Button, Group, Kbd, Modal, ScrollArea, Table, Text, UnstyledButton } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { usePreferences } from "./preferences";
import { type Action, keysOf, mayBe, nameOf, shown, useAllActions } from "./shortcuts";

/** Every shortcut of the present screen, and where to change them. */
export default function CheatSheet({ close }: { close: () => void }) {
  const t = useT();
  const { preferences, set } = usePreferences();
  const all = useAllActions();
  const [changing, setChanging] = useState<string | null>(null);
  const [taken, setTaken] = useState<Action | null>(null);
  const actions = [...new Map(all.map((action) => [action.id, action])).values()].filter(
    (action) => action.keys || preferences.shortcuts[action.id],
  );
  const groups = [...new Set(actions.map((action) => action.group))];

  function press(action: Action, event: React.KeyboardEvent) {
    if (changing !== action.id) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === "Escape") return setChanging(null);
    const name = event.key === "Delete" || event.key === "Backspace" ? null : nameOf(event.nativeEvent);
    if (name !== null && !mayBe(name)) return;
    if (name === null && event.key !== "Delete" && event.key !== "Backspace") return;
    const other = actions.find((each) => each.id !== action.id && keysOf(each, preferences.shortcuts) === name);
    setTaken(other ?? null);
    if (other) return;
    set({ shortcuts: { ...preferences.shortcuts, [action.id]: name } });
    setChanging(null);
  }

  return (
    <Modal
      opened
      onClose={close}
      title={t("shell.shortcuts")}
      size="lg"
      closeButtonProps={{ "aria-label": t("shell.close") }}
      scrollAreaComponent={ScrollArea.Autosize}
    >
      <Text size="sm" c="dimmed" mb="sm">
        {t("shell.shortcuts.hint")}
      </Text>
      {taken && (
        <Text size="sm" c="red" role="alert" mb="sm">
          {t("shell.shortcuts.taken", { action: t(taken.word) })}
        </Text>
      )}
      {groups.map((group) => (
        <Table key={group} captionSide="top" mb="md" verticalSpacing={4}>
          <Table.Caption ta="left">
            <Text fw={600}>{t(group)}</Text>
          </Table.Caption>
          <Table.Tbody>
            {actions
              .filter((action) => action.group === group)
              .map((action) => {
                const keys = keysOf(action, preferences.shortcuts);
                const said = keys ? shown(keys) : t("shell.shortcuts.none");
                return (
                  <Table.Tr key={action.id}>
                    <Table.Td>{t(action.word)}</Table.Td>
                    <Table.Td ta="right">
                      <UnstyledButton
                        mih={28}
                        aria-label={t("shell.shortcuts.change", { action: t(action.word), keys: said })}
                        onClick={() => setChanging(action.id)}
                        onKeyDown={(event) => press(action, event)}
                        onBlur={() => setChanging(null)}
                      >
                        {changing === action.id ? (
                          <Text size="sm">{t("shell.shortcuts.press")}</Text>
                        ) : (
                          <Kbd>{said}</Kbd>
                        )}
                      </UnstyledButton>
                    </Table.Td>
                  </Table.Tr>
                );
              })}
          </Table.Tbody>
        </Table>
      ))}
      <Group justify="flex-end">
        <Button variant="default" onClick={() => set({ shortcuts: {} })}>
          {t("shell.shortcuts.reset")}
        </Button>
      </Group>
    </Modal>
  );
}
