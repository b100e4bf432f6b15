import { Skeleton, Text, UnstyledButton } from "@mantine/core";
import { brief, useNow } from "../conversation/time";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { NoteIcon } from "../shell/icons";
import { useFailed } from "../shell/useFailed";
import { type Hit, SHORTEST_SEARCH, ticketOf, useHits } from "./api";
import classes from "./Inbox.module.css";

/** Where the words were said, in this view or not; opens the conversation at that very message. */
export function Hits({ q, open }: { q: string; open: (ticket: string, at: string) => void }) {
  const t = useT();
  const failed = useFailed();
  const now = useNow(60_000);
  const { data: hits, error, isPending, refetch } = useHits(q);
  const isShort = q.length < SHORTEST_SEARCH;

  async function show(hit: Hit) {
    try {
      const ticket = hit.ticket ?? (await ticketOf(hit.conversation));
      if (ticket) return open(ticket, hit.id);
      const { notifications } = await import("@mantine/notifications");
      notifications.show({ color: "orange", message: t("inbox.hits.noTicket") });
    } catch (error) {
      await failed(error);
    }
  }

  if (error && !hits) return <Failure error={error} retry={() => void refetch()} />;
  if (isPending && !isShort) return <Skeleton height={44} m="sm" w="auto" />;
  if (isShort || !hits?.length) {
    return (
      <Text size="sm" p="sm" role="status" className={classes.hits}>
        {t(isShort ? "inbox.hits.short" : "inbox.hits.none")}
      </Text>
    );
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
