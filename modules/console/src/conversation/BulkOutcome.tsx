import { List, Text } from "@mantine/core";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import type { Outcome } from "./bulk";

const MOST_NAMED = 10;

/** Which tickets an order was refused for, and why. */
export function BulkOutcome({ failed }: Pick<Outcome, "failed">) {
  const t = useT();
  const plainly = usePlainly();
  return (
    <List size="sm">
      {failed.slice(0, MOST_NAMED).map(({ ticket, error }) => (
        <List.Item key={ticket.id}>
          {ticket.contact.name ?? ticket.contact.phone ?? t("inbox.nobody")}: {plainly(error)}
        </List.Item>
      ))}
      {failed.length > MOST_NAMED && <Text size="sm">{t("bulk.more", { count: failed.length - MOST_NAMED })}</Text>}
    </List>
  );
}
