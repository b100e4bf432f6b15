import { Group } from "@mantine/core";
import { useDebouncedCallback } from "@mantine/hooks";
import { useNavigate } from "@tanstack/react-router";
import { Suspense, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";
import { Failure } from "../shell/Failure";
import { InboxIcon } from "../shell/icons";
import { lazily } from "../shell/lazily";
import { useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";
import { useTickets, useViews } from "./api";
import { queryOf } from "./filters";
import { Hits } from "./Hits";
import classes from "./Inbox.module.css";
import { ListTools } from "./ListTools";
import { NoTickets } from "./NoTickets";
import { PresenceMenu } from "./PresenceMenu";
import { type InboxSearch, inboxRoute } from "./route";
import { SearchBox } from "./SearchBox";
import { TicketList } from "./TicketList";
import { useInboxActions } from "./useInboxActions";
import { useSelection } from "./useSelection";
import { ViewList } from "./ViewList";
import { mayChange } from "./views";

const ViewEditor = lazily(() => import("./ViewEditor"));
const BulkBar = lazily(() => import("./BulkBar"));
const ConversationPane = lazily(() => import("../conversation/ConversationPane"));
const SEARCH_PAUSE_MILLIS = 250;

/** The agent's day: views, the tickets in one of them, and the conversation of one of those. */
export function Inbox() {
  const t = useT();
  const { view: asked, q, ticket, message, filter: more } = inboxRoute.useSearch();
  const account = useAccount();
  const navigate = useNavigate({ from: "/inbox" });
  const views = useViews();
  const view = views.data?.find((each) => each.id === (asked ?? "mine")) ?? views.data?.[0];
  const tickets = useTickets(view?.filter, more, q);
  const items = useMemo(() => tickets.data?.pages.flatMap((page) => page.items) ?? [], [tickets.data]);
  const [picked, setPicked] = useState(0);
  const selection = useSelection(items);
  const { clear } = selection;
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was chosen in another list is not meant here
  useEffect(clear, [view?.id, more, q, clear]);
  const [editing, setEditing] = useState<"filter" | "view" | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const [cleared, setCleared] = useState(0);

  const go = useCallback(
    (change: Partial<InboxSearch>) => void navigate({ search: (before) => ({ ...before, ...change }) }),
    [navigate],
  );
  const find = useDebouncedCallback((words: string) => go({ q: words || undefined }), SEARCH_PAUSE_MILLIS);
  const open = useCallback((id: string | undefined) => go({ ticket: id, message: undefined }), [go]);

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
  const focusSearch = useCallback(() => search.current?.focus(), []);
  const mayChangeView = mayChange(view, account);
  useInboxActions({
    step,
    open,
    go,
    search: focusSearch,
    edit: setEditing,
    about: ticket ?? "",
    pickedOne: items[at >= 0 ? at : picked],
    selection,
    views: views.data,
    mayChangeView,
  });

  if (views.isLoadingError) return <Failure error={views.error} retry={() => void views.refetch()} />;
  return (
    <div className={classes.panes} data-open={ticket ? true : undefined}>
      <section className={classes.side} aria-label={t("inbox.title")}>
        <header className={classes.head}>
          <h1 className={classes.title}>{t("inbox.title")}</h1>
          <PresenceMenu />
        </header>
        <ViewList
          views={views.data}
          picked={view?.id}
          pick={(id) => go({ view: id, ticket: undefined, filter: undefined })}
          change={mayChangeView ? () => setEditing("view") : undefined}
        />
        <Group gap={4} px="sm" wrap="nowrap" align="flex-start">
          <SearchBox key={`${view?.id} ${cleared}`} ref={search} given={q ?? ""} find={find} />
          <ListTools
            isFiltered={more !== undefined}
            edit={() => setEditing("filter")}
            query={{ ...queryOf(view?.filter, more), q }}
          />
        </Group>
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
              <NoTickets
                view={view?.id}
                clear={
                  q || more
                    ? () =>
                        void navigate({ search: (before) => ({ ...before, q: undefined, filter: undefined }) }).then(
                          () => setCleared(cleared + 1),
                        )
                    : undefined
                }
              />
            }
          />
        )}
        {q && <Hits q={q} open={(id, at) => go({ ticket: id, message: at })} />}
        {editing && (
          <Suspense>
            <ViewEditor
              view={editing === "view" ? view : undefined}
              filter={editing === "view" ? view?.filter : more}
              close={() => setEditing(null)}
              tryOut={(filter) => {
                setEditing(null);
                go({ filter });
              }}
              show={(id) => {
                setEditing(null);
                go({ view: id, filter: undefined, ticket: undefined });
              }}
            />
          </Suspense>
        )}
      </section>
      <section className={classes.main} aria-label={t("inbox.conversation")}>
        {ticket ? (
          <Suspense fallback={<Waiting />}>
            <ConversationPane
              key={ticket}
              ticket={ticket}
              message={message}
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
