import { ActionIcon, Button, Group, Modal, Text, Tooltip } from "@mantine/core";
import { useMemo, useState } from "react";
import { AssignForm } from "../conversation/asking/AssignForm";
import { ResolveForm } from "../conversation/asking/ResolveForm";
import { SnoozeForm } from "../conversation/asking/SnoozeForm";
import { TagsForm } from "../conversation/asking/TagsForm";
import { TransferForm } from "../conversation/asking/TransferForm";
import { BULK, type Deed, orderFor } from "../conversation/bulk";
import { outbox } from "../conversation/outbox";
import { offerUndo } from "../conversation/UndoToast";
import { useT } from "../i18n/useT";
import { CloseIcon } from "../shell/icons";
import { usePreferences } from "../shell/preferences";
import { type Action, keysOf, shown, useActions } from "../shell/shortcuts";
import type { Selection } from "./useSelection";

const DEEDS: [Deed, string][] = [
  ["assign", "a"],
  ["transfer", "t"],
  ["snooze", "h"],
  ["resolve", "e"],
  ["tags", "l"],
];

/** What can be done with all the tickets that are chosen. */
export default function BulkBar({ selection }: { selection: Selection }) {
  const t = useT();
  const [asking, ask] = useState<Deed | null>(null);
  const { shortcuts, undoSeconds } = usePreferences().preferences;
  const actions = useMemo(
    () =>
      DEEDS.map<Action>(([deed, keys]) => ({
        id: `bulk.${deed}`,
        word: `bulk.${deed}`,
        group: "bulk.title",
        keys,
        rank: 1,
        run: () => ask(deed),
      })),
    [],
  );
  useActions(actions);
  const { tickets, clear } = selection;
  const hint = (action: Action) => {
    const keys = keysOf(action, shortcuts);
    return keys ? `${t(action.word)} (${shown(keys)})` : t(action.word);
  };
  function done(body: object) {
    if (asking) {
      const whom = t("bulk.chosen", { count: tickets.length });
      const parcel = outbox.put(BULK, "bulk", orderFor(asking, body, tickets), undoSeconds, { whom });
      offerUndo(parcel, t(`bulk.${asking}.soon`, { count: tickets.length }));
    }
    ask(null);
    clear();
  }
  const forms: Record<Deed, React.ReactNode> = {
    assign: <AssignForm done={(agent) => done({ agent })} />,
    transfer: <TransferForm done={done} />,
    snooze: <SnoozeForm done={done} />,
    resolve: <ResolveForm done={done} />,
    tags: <TagsForm given={[]} done={(tags) => done({ tags })} />,
  };
  return (
    <Group gap={4} px="sm" py={6} role="toolbar" aria-label={t("bulk.title")}>
      <Text size="sm" fw={600} role="status">
        {t("bulk.chosen", { count: tickets.length })}
      </Text>
      {actions.map((action) => (
        <Tooltip key={action.id} label={hint(action)}>
          <Button size="compact-xs" variant="default" onClick={action.run}>
            {t(`ticket.${action.id.slice("bulk.".length) as Deed}`)}
          </Button>
        </Tooltip>
      ))}
      <ActionIcon size="sm" aria-label={t("bulk.clear")} onClick={clear}>
        <CloseIcon size={14} />
      </ActionIcon>
      {asking && (
        <Modal
          opened
          onClose={() => ask(null)}
          title={`${t(`bulk.${asking}`)} · ${t("bulk.chosen", { count: tickets.length })}`}
          closeButtonProps={{ "aria-label": t("shell.close") }}
        >
          {forms[asking]}
        </Modal>
      )}
    </Group>
  );
}
