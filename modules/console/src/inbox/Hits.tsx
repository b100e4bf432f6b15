import { Text, UnstyledButton } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { usePlainly } from "../api/usePlainly";
import { brief, useNow } from "../conversation/time";
import { useT } from "../i18n/useT";
import { NoteIcon } from "../shell/icons";
import { type Hit, ticketOf, useHits } from "./api";
import classes from "./Inbox.module.css";

/** Where the words were said, in this view or not; opens the conversation at that very message. */
export function Hits({ q, open }: { q: string; open: (ticket: string, at: string) => void }) {
  const t = useT();
  const plainly = usePlainly();
  const now = useNow(60_000);
  const { data: hits } = useHits(q);
  if (!hits || hits.length === 0) return null;

  async function show(hit: Hit) {
    try {
      const ticket = hit.ticket ?? (await ticketOf(hit.conversation));
      if (ticket) open(ticket, hit.id);
      else notifications.show({ color: "orange", message: t("inbox.hits.noTicket") });
    } catch (error) {
      notifications.show({ color: "red", title: t("shell.failed"), message: plainly(error) });
    }
  }
  return (
    <ul className={classes.hits} aria-label={t("inbox.hits")}>
      {hits.map((hit) => (
        <li key={hit.id}>
          <UnstyledButton className={classes.hit} onClick={() => void show(hit)}>
            <Text component="div" size="sm" fw={600} truncate>
              {hit.ticket && <NoteIcon size={13} />} {hit.who || t("inbox.nobody")} · {brief(Date.parse(hit.at), now)}
            </Text>
            <Text size="sm" lineClamp={2}>
              {hit.excerpt}
            </Text>
          </UnstyledButton>
        </li>
      ))}
    </ul>
  );
}
