import { Anchor, Badge, Button, Group, Stack, Table } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { fold } from "../../i18n/fold";
import { useT } from "../../i18n/useT";
import { LANGUAGES } from "../../i18n/words";
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
import { type CannedReply, path, useReplies } from "./api";
import { EditReply, NewReply } from "./Reply";
import type { CannedSearch } from "./route";

const route = getRouteApi("/admin/canned");

/** What agents say often. */
export function Canned() {
  const t = useT();
  const navigate = useNavigate();
  const search = route.useSearch();
  const mayChange = mayOneOf(useAccount(), ["supervisor"]);
  const replies = useReplies();
  const go = (change: CannedSearch, replace = false) =>
    void navigate({ to: "/admin/canned", search: { ...search, ...change }, replace });
  const back = <BackTo words={t("canned.back")} leave={() => go({ reply: undefined })} />;
  if (replies.isPending) return <Waiting rows={5} />;
  if (replies.isLoadingError) return <Failure error={replies.error} retry={() => void replies.refetch()} />;
  if (replies.data === null) return <Empty title={t("canned.absent")} hint={t("canned.absent.hint")} />;
  if (search.reply === "new") {
    return (
      <Sheet title={t("canned.add")} actions={back}>
        <NewReply done={() => go({ reply: undefined })} />
      </Sheet>
    );
  }
  if (search.reply) {
    return (
      <Sheet title={replies.data.find(({ id }) => id === search.reply)?.title ?? t("canned.title")} actions={back}>
        <Kept<CannedReply> key={search.reply} path={path(search.reply)} gone={t("canned.gone")}>
          {(kept) => <EditReply kept={kept} mayChange={mayChange} done={() => go({ reply: undefined })} />}
        </Kept>
      </Sheet>
    );
  }
  const asked = fold(search.q ?? "");
  const shown = replies.data.filter((reply) =>
    fold(`/${reply.shortcut} ${reply.title} ${Object.values(reply.texts).join(" ")}`).includes(asked),
  );
  const add = mayChange && (
    <Button leftSection={<PlusIcon size={16} />} onClick={() => go({ reply: "new" })}>
      {t("canned.add")}
    </Button>
  );
  return (
    <Sheet title={t("canned.title")} actions={replies.data.length > 0 && add}>
      {replies.data.length === 0 ? (
        <Empty title={t("canned.none")} hint={t("canned.none.hint")}>
          {add}
        </Empty>
      ) : (
        <Stack gap="sm">
          <Group>
            <SearchBox label={t("canned.search")} value={search.q} look={(q) => go({ q }, true)} />
          </Group>
          {shown.length === 0 ? (
            <NoneSuch words={t("canned.noneSuch")} clear={() => go({ q: undefined })} />
          ) : (
            <List replies={shown} pick={(reply) => go({ reply })} />
          )}
        </Stack>
      )}
    </Sheet>
  );
}

function List({ replies, pick }: { replies: CannedReply[]; pick: (id: string) => void }) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("canned.name")}</Table.Th>
            <Table.Th scope="col">{t("canned.shortcut")}</Table.Th>
            <Table.Th scope="col">{t("canned.team")}</Table.Th>
            <Table.Th scope="col">{t("canned.languages")}</Table.Th>
            <Table.Th scope="col">{t("canned.changed")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {replies.map((reply) => (
            <Table.Tr key={reply.id}>
              <Table.Th scope="row">
                <Anchor component="button" type="button" size="sm" onClick={() => pick(reply.id)}>
                  {reply.title}
                </Anchor>
              </Table.Th>
              <Table.Td>/{reply.shortcut}</Table.Td>
              <Table.Td>{reply.team ?? t("canned.team.all")}</Table.Td>
              <Table.Td>
                <Group gap={4}>
                  {LANGUAGES.filter((language) => reply.texts[language]).map((language) => (
                    <Badge key={language} variant="light">
                      {language}
                    </Badge>
                  ))}
                </Group>
              </Table.Td>
              <Table.Td>
                <Moment at={reply.changedAt} /> · {reply.changedBy}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
