import { Text, UnstyledButton } from "@mantine/core";
import { brief, useNow } from "../conversation/time";
import { useT } from "../i18n/useT";
import { ticketOf, useHits } from "./api";
import classes from "./Inbox.module.css";

/** Where the words were said, in this view or not. */
export function Hits({ q, open }: { q: string; open: (ticket: string) => void }) {
  const t = useT();
  const now = useNow(60_000);
  const { data: hits } = useHits(q);
  if (!hits || hits.length === 0) return null;
  return (
    <ul className={classes.hits} aria-label={t("inbox.hits")}>
      {hits.map((hit) => (
        <li key={`${hit.conversation}${hit.message}`}>
          <UnstyledButton
            className={classes.hit}
            onClick={async () => {
              const ticket = hit.phone ? await ticketOf(hit.phone) : undefined;
              if (ticket) open(ticket.id);
            }}
          >
            <Text size="sm" fw={600} truncate>
              {hit.name ?? hit.phone} · {brief(Date.parse(hit.at), now)}
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
