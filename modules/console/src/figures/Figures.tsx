import { Button, Group, Stack, Text, Title } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useCallback, useMemo } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { DownloadIcon } from "../shell/icons";
import { mayOneOf, useAccount } from "../shell/session";
import { type Action, useActions } from "../shell/shortcuts";
import tabs from "../shell/Tabs.module.css";
import { Waiting } from "../shell/Waiting";
import { type Panel, panelTable, usePanel, useToday } from "./api";
import { DaysChoice } from "./DaysChoice";
import { type Days, daysIn } from "./days";
import { FigureCard } from "./FigureCard";
import classes from "./Figures.module.css";
import { FigureWords } from "./FigureWords";
import { FilterRow } from "./FilterRow";
import { Refusal } from "./Refusal";
import { type FiguresSearch, figuresSearch, filtersIn, GROUPS } from "./search";

const route = getRouteApi("/figures");

/** The figures by which the desk is steered, panel by panel; all that is chosen is in the address. */
export const Figures = () => (
  <FigureWords>
    <Panels />
  </FigureWords>
);

function Panels() {
  const t = useT();
  const { locale } = useIntl();
  const account = useAccount();
  const search = route.useSearch();
  const navigate = useNavigate();
  const today = useToday();
  const { group = "bot", by, ...filters } = search;
  const asked = today.data ? { ...filters, ...daysIn(filters, today.data.today) } : null;
  const panel = usePanel(group, by, asked);
  const go = useCallback(
    (change: Partial<FiguresSearch>) =>
      void navigate({ to: "/figures", search: figuresSearch({ ...search, ...change }) }),
    [navigate, search],
  );
  useActions(
    useMemo<Action[]>(
      () => [
        {
          id: "figures.wall",
          word: "figures.title",
          label: t("wall.title"),
          group: "shell.group.go",
          keys: "g w",
          run: () => void navigate({ to: "/figures/now" }),
        },
        ...GROUPS.map<Action>((each) => ({
          id: `figures.${each}`,
          word: "figures.title",
          label: t(`figures.group.${each}`),
          group: "figures.title",
          run: () => go({ group: each }),
        })),
      ],
      [t, navigate, go],
    ),
  );
  return (
    <Stack p="lg" gap="md" className={classes.page}>
      <Group justify="space-between">
        <Title order={1} size="h3">
          {t("figures.title")}
        </Title>
        <Group gap="xs">
          {mayOneOf(account, ["analyst", "auditor"]) && (
            <Button component={Link} to="/figures/exclusions" variant="default">
              {t("figures.exclusions")}
            </Button>
          )}
          <Button component={Link} to="/figures/now" variant="default">
            {t("figures.wall")}
          </Button>
          {asked && (
            <Button
              component="a"
              href={panelTable(group, by, asked, locale)}
              download
              variant="default"
              leftSection={<DownloadIcon size={16} />}
            >
              {t("figures.csv")}
            </Button>
          )}
        </Group>
      </Group>
      <nav className={tabs.tabs} aria-label={t("figures.groups")}>
        {GROUPS.map((each) => (
          <Link
            key={each}
            to="/figures"
            search={figuresSearch({ ...search, group: each })}
            className={tabs.tab}
            aria-current={each === group ? "page" : undefined}
            activeProps={{}}
          >
            {t(`figures.group.${each}`)}
          </Link>
        ))}
      </nav>
      {asked && today.data && (
        <>
          <DaysChoice days={asked} today={today.data.today} choose={(days) => go(days)} />
          <FilterRow search={search} days={asked} change={go} />
        </>
      )}
      {today.error || (panel.error && !panel.data) ? (
        <Refusal error={today.error ?? panel.error} retry={() => void (today.error ? today : panel).refetch()} />
      ) : panel.data && asked ? (
        <Cards panel={panel.data} search={search} days={asked} />
      ) : (
        <Waiting rows={4} height={150} />
      )}
    </Stack>
  );
}

function Cards({ panel, search, days }: { panel: Panel; search: FiguresSearch; days: Days }) {
  const asked = { ...filtersIn({ ...search }), ...days };
  return (
    <>
      <AsOf panel={panel} />
      <div className={classes.cards}>
        {panel.kpis.map((figure) => (
          <FigureCard key={figure.id} figure={figure} asked={asked} by={search.by} />
        ))}
      </div>
    </>
  );
}

function AsOf({ panel: { from, to, zone, asOf } }: { panel: Panel }) {
  const t = useT();
  const intl = useIntl();
  const day = (each: string) => intl.formatDate(each, { dateStyle: "medium", timeZone: "UTC" });
  const said = { from: day(from), to: day(to), zone };
  return (
    <Text size="sm" c="dimmed" role="status">
      {asOf
        ? t("figures.asOf", {
            ...said,
            at: intl.formatDate(asOf, { dateStyle: "short", timeStyle: "medium", timeZone: zone }),
          })
        : t("figures.asOf.never", said)}
    </Text>
  );
}
