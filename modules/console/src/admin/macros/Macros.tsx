import { Anchor, Button, Group, Stack, Table } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { fold } from "../../i18n/fold";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { PlusIcon } from "../../shell/icons";
import { mayOneOf, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { BackTo } from "../BackTo";
import { Kept } from "../Kept";
import { Moment } from "../Moment";
import { NoneSuch } from "../NoneSuch";
import { SearchBox } from "../SearchBox";
import { Sheet } from "../Sheet";
import { type MacroCard, path, useMacros } from "./api";
import { EditMacro, NewMacro } from "./Macro";
import type { MacrosSearch } from "./route";
import { say } from "./steps";

const route = getRouteApi("/admin/macros");

/** What agents do in one go. */
export function Macros() {
  const t = useT();
  const navigate = useNavigate();
  const search = route.useSearch();
  const mayAdd = mayOneOf(useAccount(), ["supervisor"]);
  const macros = useMacros();
  const go = (change: MacrosSearch, replace = false) =>
    void navigate({ to: "/admin/macros", search: { ...search, ...change }, replace });
  const leave = () => go({ macro: undefined });
  const back = <BackTo words={t("macros.back")} leave={leave} />;
  if (macros.isPending) return <Waiting rows={5} />;
  if (macros.isLoadingError) return <Failure error={macros.error} retry={() => void macros.refetch()} />;
  if (macros.data === null) return <Empty title={t("macros.absent")} hint={t("macros.absent.hint")} />;
  if (search.macro === "new" && mayAdd) {
    return (
      <Sheet title={t("macros.add")} actions={back}>
        <NewMacro done={leave} />
      </Sheet>
    );
  }
  if (search.macro) {
    return (
      <Sheet title={macros.data.find(({ id }) => id === search.macro)?.title ?? t("macros.title")} actions={back}>
        <Kept<MacroCard> key={search.macro} path={path(search.macro)} gone={t("macros.gone")}>
          {(kept) => <EditMacro kept={kept} done={leave} />}
        </Kept>
      </Sheet>
    );
  }
  const add = mayAdd && (
    <Button leftSection={<PlusIcon size={16} />} onClick={() => go({ macro: "new" })}>
      {t("macros.add")}
    </Button>
  );
  if (macros.data.length === 0) {
    return (
      <Sheet title={t("macros.title")}>
        <Empty title={t("macros.none")} hint={t(mayAdd ? "macros.none.hint" : "macros.none.ask")}>
          {add}
        </Empty>
      </Sheet>
    );
  }
  const asked = fold(search.q ?? "");
  const shown = macros.data.filter((macro) =>
    fold([macro.title, macro.name, macro.team ?? "", ...macro.steps.map((step) => say(step, t))].join(" ")).includes(
      asked,
    ),
  );
  return (
    <Sheet title={t("macros.title")} actions={add}>
      <Stack gap="sm">
        <Group>
          <SearchBox label={t("macros.search")} value={search.q} look={(q) => go({ q }, true)} />
        </Group>
        {shown.length === 0 ? (
          <NoneSuch words={t("macros.noneSuch")} clear={() => go({ q: undefined })} />
        ) : (
          <List macros={shown} pick={(macro) => go({ macro })} />
        )}
      </Stack>
    </Sheet>
  );
}

function List({ macros, pick }: { macros: MacroCard[]; pick: (id: string) => void }) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("macros.name")}</Table.Th>
            <Table.Th scope="col">{t("macros.team")}</Table.Th>
            <Table.Th scope="col">{t("macros.does")}</Table.Th>
            <Table.Th scope="col">{t("macros.changed")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {macros.map((macro) => (
            <Table.Tr key={macro.id}>
              <Table.Th scope="row">
                <Anchor component="button" type="button" size="sm" onClick={() => pick(macro.id)}>
                  {macro.title}
                </Anchor>
              </Table.Th>
              <Table.Td>{macro.team ?? t("macros.team.all")}</Table.Td>
              <Table.Td>{macro.steps.map((step) => say(step, t)).join(" → ")}</Table.Td>
              <Table.Td>
                <Moment at={macro.changedAt} /> · {macro.changedBy}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
