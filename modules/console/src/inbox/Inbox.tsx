import { useDebouncedCallback } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";
import { Failure } from "../shell/Failure";
import { InboxIcon } from "../shell/icons";
import { lazily } from "../shell/lazily";
import { type Action, useActions } from "../shell/shortcuts";
import { Waiting } from "../shell/Waiting";
import { useTickets, useViews } from "./api";
import { usePlanned } from "./bulk";
import { Hits } from "./Hits";
import classes from "./Inbox.module.css";
import { PresenceMenu } from "./PresenceMenu";
import { type InboxSearch, inboxRoute } from "./route";
import { SearchBox } from "./SearchBox";
import { TicketList } from "./TicketList";
import { useSelection } from "./useSelection";
import { ViewList } from "./ViewList";

const BulkBar = lazily(() => import("./BulkBar"));
const ConversationPane = lazily(() => import("../conversation/ConversationPane"));
const SEARCH_PAUSE_MILLIS = 250;

/** The agent's day: views, the tickets in one of them, and the conversation of one of those. */
export function Inbox() {
  const t = useT();
  const { view: asked, q, ticket } = inboxRoute.useSearch();
  const navigate = useNavigate({ from: "/inbox" });
  const views = useViews();
  const view = views.data?.find((each) => each.id === (asked ?? "mine")) ?? views.data?.[0];
  const tickets = useTickets(view?.filter, q);
  const items = useMemo(() => tickets.data?.pages.flatMap((page) => page.items) ?? [], [tickets.data]);
  const [picked, setPicked] = useState(0);
  const selection = useSelection(items);
  const planned = usePlanned();
  const { clear } = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in another list is not meant here
  useEffect(clear, [view?.id, q, clear]);
  const search = useRef<HTMLInputElement>(null);

  const go = useCallback(
    (change: Partial<InboxSearch>) => void navigate({ search: (before) => ({ ...before, ...change }) }),
    [navigate],
  );
  const find = useDebouncedCallback((words: string) => go({ q: words || undefined }), SEARCH_PAUSE_MILLIS);
  const open = useCallback((id: string | undefined) => go({ ticket: id }), [go]);

  const at = ticket ? items.findIndex((each) => each.id === ticket) : -1;
  const step = useCallback(
    (by: number) => {
      const from = at >= 0 ? at : picked;
      const next = Math.min(items.length - 1, Math.max(0, from + by));
      setPicked(next);
      if (at >= 0) open(items[next]?.id);
    },
    [at, picked, items, open],
  );
  useActions(
    useMemo<Action[]>(
      () => [
        { id: "inbox.next", word: "inbox.next", group: "inbox.title", keys: "j", run: () => step(1) },
        { id: "inbox.previous", word: "inbox.previous", group: "inbox.title", keys: "k", run: () => step(-1) },
        {
          id: "inbox.open",
          word: "inbox.open",
          group: "inbox.title",
          keys: "enter",
          keyOnly: true,
          run: () => open(items[picked]?.id),
        },
        {
          id: "inbox.search",
          word: "inbox.search",
          group: "inbox.title",
          keys: "/",
          run: () => search.current?.focus(),
        },
        {
          id: "inbox.close",
          word: "inbox.close",
          group: "inbox.title",
          keys: "escape",
          keyOnly: true,
          run: () => (selection.tickets.length > 0 ? selection.clear() : open(undefined)),
        },
        {
          id: "inbox.choose",
          word: "inbox.choose.this",
          group: "inbox.title",
          keys: "x",
          run: () => {
            const one = items[at >= 0 ? at : picked];
            if (one) selection.toggle(one.id);
          },
        },
        {
          id: "inbox.chooseAll",
          word: "inbox.choose.all",
          group: "inbox.title",
          keys: "shift+x",
          run: selection.all,
        },
        ...(planned
          ? [
              {
                id: "bulk.undo",
                word: "ticket.undo",
                group: "bulk.title",
                keys: "z",
                rank: 1,
                run: planned.undo,
              } satisfies Action,
            ]
          : []),
        ...(views.data ?? []).map<Action>((each) => ({
          id: `inbox.view.${each.id}`,
          word: each.scope === "system" ? (`inbox.view.${each.id}` as Action["word"]) : "inbox.ownView",
          label: each.name,
          group: "inbox.views",
          run: () => go({ view: each.id, ticket: undefined }),
        })),
      ],
      [step, open, go, items, at, picked, selection, planned, views.data],
    ),
  );

  if (views.isLoadingError) return <Failure error={views.error} retry={() => void views.refetch()} />;
  return (
    <div className={classes.panes} data-open={ticket ? true : undefined}>
      <section className={classes.side} aria-label={t("inbox.title")}>
        <header className={classes.head}>
          <h1 className={classes.title}>{t("inbox.title")}</h1>
          <PresenceMenu />
        </header>
        <ViewList views={views.data} picked={view?.id} pick={(id) => go({ view: id, ticket: undefined })} />
        <SearchBox key={view?.id} ref={search} given={q ?? ""} find={find} />
        {selection.tickets.length > 0 && (
          <Suspense>
            <BulkBar selection={selection} />
          </Suspense>
        )}
        {tickets.isLoadingError ? (
          <Failure error={tickets.error} retry={() => void tickets.refetch()} />
        ) : tickets.isPending ? (
          <Waiting rows={7} height={64} />
        ) : (
          <TicketList
            tickets={items}
            open={ticket}
            picked={at >= 0 ? at : picked}
            pick={open}
            selection={selection}
            more={tickets.hasNextPage ? () => void tickets.fetchNextPage() : undefined}
            empty={
              <Empty
                icon={<InboxIcon size={32} />}
                title={t(q ? "inbox.noneFound" : "inbox.none")}
                hint={t(q ? "inbox.noneFound.hint" : view?.id === "mine" ? "inbox.none.mine" : "inbox.none.hint")}
              />
            }
          />
        )}
        {q && <Hits q={q} open={open} />}
      </section>
      <section className={classes.main} aria-label={t("inbox.conversation")}>
        {ticket ? (
          <Suspense fallback={<Waiting />}>
            <ConversationPane
              key={ticket}
              ticket={ticket}
              close={() => open(undefined)}
              next={() => open(items[at + 1]?.id ?? items[at - 1]?.id)}
            />
          </Suspense>
        ) : (
          <Empty icon={<InboxIcon size={40} />} title={t("inbox.pick")} hint={t("inbox.pick.hint")} />
        )}
      </section>
    </div>
  );
}
