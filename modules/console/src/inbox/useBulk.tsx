import { List, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { usePlainly } from "../api/usePlainly";
import { UndoToast } from "../conversation/UndoToast";
import { useT } from "../i18n/useT";
import { usePreferences } from "../shell/preferences";
import { type Order, type Outcome, plan } from "./bulk";

const MOST_NAMED = 10;

/** Orders something for many tickets, lets it be taken back for a while, and tells what came of each. */
export function useBulk() {
  const t = useT();
  const plainly = usePlainly();
  const queries = useQueryClient();
  const { undoSeconds } = usePreferences().preferences;

  function tell(id: string, { done, failed }: Outcome) {
    void queries.invalidateQueries({
      predicate: ({ queryKey: [first] }) => ["ticket", "tickets", "views"].includes(String(first)),
    });
    notifications.hide(id);
    notifications.show({
      color: failed.length > 0 ? "orange" : "green",
      autoClose: failed.length > 0 ? false : undefined,
      closeButtonProps: { "aria-label": t("shell.close") },
      title: failed.length > 0 ? t("bulk.partly", { done, failed: failed.length }) : t("bulk.done", { done }),
      message: failed.length > 0 && (
        <List size="sm">
          {failed.slice(0, MOST_NAMED).map(({ ticket, error }) => (
            <List.Item key={ticket.id}>
              {ticket.contact.name ?? ticket.contact.phone ?? t("inbox.nobody")}: {plainly(error)}
            </List.Item>
          ))}
          {failed.length > MOST_NAMED && <Text size="sm">{t("bulk.more", { count: failed.length - MOST_NAMED })}</Text>}
        </List>
      ),
    });
  }

  return (order: Order) => {
    const id = `bulk-${crypto.randomUUID()}`;
    const planned = plan(
      order,
      undoSeconds,
      (outcome) => tell(id, outcome),
      () => notifications.hide(id),
    );
    if (undoSeconds === 0) return;
    notifications.show({
      id,
      autoClose: undoSeconds * 1000,
      withCloseButton: false,
      message: (
        <UndoToast words={t(`bulk.${order.deed}.soon`, { count: order.tickets.length })} undo={planned.undo} id={id} />
      ),
    });
  };
}
