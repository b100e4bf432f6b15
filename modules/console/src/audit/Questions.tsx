import { Anchor, Badge, Button, Stack, Table, Text } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { Refused } from "../shell/Refused";
import { mayOneOf, useAccount } from "../shell/session";
import { type Audit, type Group, useBeginArticle } from "./api";
import { WriteArticle } from "./WriteArticle";

/** What customers asked in vain, likes together, and the article that would answer it. */
export function Questions({ audit, open }: { audit: Audit; open: (conversation: string) => void }) {
  const t = useT();
  const begin = useBeginArticle(audit);
  const [written, write] = useState<{ article: string; examples: Group["examples"] }>();
  const mayWrite = mayOneOf(useAccount(), ["analyst"]);
  const { read, capped, groups } = audit.questions;
  if (groups.length === 0) return <Text size="sm">{t("audit.questions.none")}</Text>;
  const start = (group: Group) =>
    group.article
      ? write({ article: group.article, examples: group.examples })
      : begin.mutate(group.id, { onSuccess: ({ article }) => write({ article, examples: group.examples }) });
  return (
    <Stack gap="xs">
      <Text size="sm">{t(capped ? "audit.questions.capped" : "audit.questions.read", { read })}</Text>
      <Refused error={begin.error} />
      <Table.ScrollContainer minWidth={760}>
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("audit.questions.asked")}</Table.Th>
              <Table.Th scope="col">{t("audit.questions.times")}</Table.Th>
              <Table.Th scope="col">{t("audit.questions.languages")}</Table.Th>
              <Table.Th scope="col">{t("audit.effect")}</Table.Th>
              <Table.Th scope="col">{t("audit.questions.article")}</Table.Th>
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {groups.map((group) => (
              <Table.Tr key={group.id}>
                <Table.Td>
                  <Asked group={group} open={open} />
                </Table.Td>
                <Table.Td>{group.count}</Table.Td>
                <Table.Td>
                  {Object.entries(group.languages)
                    .map(([language, n]) => `${language} ${n}`)
                    .join(", ")}
                </Table.Td>
                <Table.Td>
                  <Effect of={group} />
                </Table.Td>
                <Table.Td>
                  <Stack gap={4} align="start">
                    {group.article && (
                      <Badge variant="light" color={group.published ? "green" : "blue"} tt="none">
                        {t(group.published ? "audit.article.live" : "audit.article.draft")}
                      </Badge>
                    )}
                    {mayWrite && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        loading={begin.isPending && begin.variables === group.id}
                        aria-label={t("audit.article.writeNamed", { question: group.examples[0]?.text ?? "" })}
                        onClick={() => start(group)}
                      >
                        {t(group.article ? "audit.article.open" : "audit.article.write")}
                      </Button>
                    )}
                  </Stack>
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      </Table.ScrollContainer>
      {written && (
        <WriteArticle
          key={written.article}
          id={written.article}
          examples={written.examples}
          close={() => write(undefined)}
        />
      )}
    </Stack>
  );
}

function Asked({ group, open }: { group: Group; open: (conversation: string) => void }) {
  return (
    <Stack gap={2} align="start">
      {group.examples.map((each) => (
        <Anchor
          key={each.conversation}
          component="button"
          size="sm"
          ta="left"
          mih={24}
          lang={each.language}
          onClick={() => open(each.conversation)}
        >
          {each.text}
        </Anchor>
      ))}
    </Stack>
  );
}

function Effect({ of: { effect } }: { of: Group }) {
  const t = useT();
  if (!effect || effect.turns === effect.alone) return <Text size="sm">{t("audit.article.alone")}</Text>;
  return (
    <Text size="sm">
      {t("audit.article.effect", {
        before: effect.before,
        after: effect.after,
        offered: effect.offered,
        of: effect.turns - effect.alone,
      })}
    </Text>
  );
}
