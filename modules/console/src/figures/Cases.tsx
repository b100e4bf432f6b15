import { Anchor, Button, Group, Stack, Text, Title } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";
import { BackIcon, DownloadIcon } from "../shell/icons";
import { Waiting } from "../shell/Waiting";
import { type Behind, casesTable, useCases, useToday } from "./api";
import { CaseTable } from "./CaseTable";
import { daysIn } from "./days";
import { groupOf, hasList, isOfNow, isOfWall } from "./drill";
import { FigureWords } from "./FigureWords";
import { Reading } from "./Reading";
import { Refusal } from "./Refusal";
import { type CasesSearch, casesSearch, type Filters, filtersIn, HEADS } from "./search";
import { useHeadWord, useKpis } from "./useKpis";
import { useNames } from "./useNames";

const route = getRouteApi("/figures/conversations");

/** The conversations behind one number, page by page; each can be read here. */
export const Cases = () => (
  <FigureWords>
    <List />
  </FigureWords>
);

function List() {
  const t = useT();
  const { locale } = useIntl();
  const search = route.useSearch();
  const navigate = useNavigate();
  const today = useToday();
  const { nameOf } = useKpis();
  const { kpi = "", part = "numerator", after, open } = search;
  const isListed = kpi !== "" && hasList({ id: kpi, unit: "count" });
  const filters = filtersIn({ ...search });
  const behind: Behind | null =
    isListed && today.data ? { kpi, part, ...filters, ...daysIn(filters, today.data.today) } : null;
  const cases = useCases(behind, after);
  const go = (change: Partial<CasesSearch>) =>
    void navigate({ to: "/figures/conversations", search: casesSearch({ ...search, ...change }) });
  const name = nameOf({ id: kpi });

  if (!isListed) {
    return (
      <Empty title={t("cases.unknown")} hint={t("cases.unknown.hint")}>
        <Button component={Link} to="/figures" variant="default">
          {t("cases.back")}
        </Button>
      </Empty>
    );
  }
  return (
    <Stack p="lg" gap="md">
      <Group justify="space-between">
        <Stack gap={4}>
          {isOfWall(kpi) ? (
            <Anchor component={Link} to="/figures/now" size="sm">
              <BackIcon size={14} /> {t("wall.title")}
            </Anchor>
          ) : (
            <Anchor component={Link} to="/figures" search={{ group: groupOf(kpi), ...filters } as never} size="sm">
              <BackIcon size={14} /> {t("cases.back")}
            </Anchor>
          )}
          <Title order={1} size="h3">
            {t("cases.title", { name })}
          </Title>
        </Stack>
        {behind && (
          <Button
            component="a"
            href={casesTable(behind, locale)}
            download
            variant="default"
            leftSection={<DownloadIcon size={16} />}
          >
            {t("figures.csv")}
          </Button>
        )}
      </Group>
      <Text size="sm" c="dimmed">
        {isOfNow(kpi) ? t("cases.now") : t(`cases.${part}`)}{" "}
        <Demanded filters={isOfNow(kpi) ? { ...filters, from: undefined } : filters} />
      </Text>
      {cases.error && !cases.data ? (
        <Refusal error={cases.error} retry={() => void cases.refetch()} />
      ) : today.error ? (
        <Refusal error={today.error} retry={() => void today.refetch()} />
      ) : !cases.data ? (
        <Waiting rows={8} />
      ) : cases.data.items.length === 0 ? (
        <Empty title={t("cases.none")} hint={t("cases.none.hint")} />
      ) : (
        <>
          <CaseTable cases={cases.data.items} search={search} />
          <Group gap="sm">
            <Text size="sm" c="dimmed" role="status">
              {t("cases.shown", { n: cases.data.items.length })}
            </Text>
            {after && (
              <Button variant="default" onClick={() => go({ after: undefined })}>
                {t("cases.first")}
              </Button>
            )}
            {cases.data.next && (
              <Button variant="default" onClick={() => go({ after: cases.data.next ?? undefined })}>
                {t("cases.next")}
              </Button>
            )}
          </Group>
        </>
      )}
      {open && <Reading conversation={open} close={() => go({ open: undefined })} />}
    </Stack>
  );
}

/** In words, what the list is narrowed to. */
function Demanded({ filters }: { filters: Filters }) {
  const intl = useIntl();
  const word = useHeadWord();
  const nameOf = useNames();
  const day = (each: string) => intl.formatDate(each, { dateStyle: "medium", timeZone: "UTC" });
  const { from, to } = filters;
  const said = HEADS.flatMap((head) => {
    const value = filters[head];
    return value ? [`${word(head)}: ${nameOf(head, value)}`] : [];
  });
  if (from && to) said.unshift(from === to ? day(from) : `${day(from)} – ${day(to)}`);
  return said.join(" · ");
}
