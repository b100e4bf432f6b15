import { Button, Group, List, Modal, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { Refused } from "../shell/Refused";
import { Waiting } from "../shell/Waiting";
import { type Article, type Group as Asked, useArticle, useSaveArticle } from "./api";
import { Suggestions } from "./Suggestions";

/** Writes the answer of an article that was begun from questions; it answers customers once it is published. */
export function WriteArticle({ id, examples, close }: { id: string; examples: Asked["examples"]; close: () => void }) {
  const t = useT();
  const known = useArticle(id);
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t("audit.article.title")}
      closeButtonProps={{ "aria-label": t("audit.close") }}
    >
      {known.isPending && <Waiting rows={6} />}
      {known.isError && <Failure error={known.error} retry={() => void known.refetch()} />}
      {known.data && (
        <Form key={known.data.tag} article={known.data.data} tag={known.data.tag} examples={examples} close={close} />
      )}
    </Modal>
  );
}

interface Props {
  article: Article;
  tag: string | null;
  examples: Asked["examples"];
  close: () => void;
}

function Form({ article, tag, examples, close }: Props) {
  const t = useT();
  const [title, setTitle] = useState(article.title);
  const [answer, setAnswer] = useState(article.answer);
  const save = useSaveArticle(article.id);
  const languages = Object.keys(article.title);
  const isWhole = languages.every((language) => title[language]?.trim() && answer[language]?.trim());
  const keep = (state: Article["state"]) =>
    save.mutate({ article: { ...article, title, answer, state }, tag }, { onSuccess: close });
  return (
    <Stack gap="sm">
      <Text size="sm">{t("audit.article.hint")}</Text>
      {languages.map((language) => (
        <Stack key={language} gap="xs">
          <TextInput
            label={t("audit.article.titleIn", { language })}
            maxLength={72}
            value={title[language] ?? ""}
            onChange={({ currentTarget: { value } }) => setTitle({ ...title, [language]: value })}
          />
          <Text size="sm">{t("audit.article.questions")}</Text>
          <List size="sm">
            {(article.questions[language] ?? []).map((question) => (
              <List.Item key={question}>{question}</List.Item>
            ))}
          </List>
          <Textarea
            label={t("audit.article.answerIn", { language })}
            placeholder={t("audit.article.place")}
            autosize
            minRows={3}
            maxLength={4000}
            value={answer[language] ?? ""}
            onChange={({ currentTarget: { value } }) => setAnswer({ ...answer, [language]: value })}
          />
        </Stack>
      ))}
      <Suggestions
        examples={examples.filter(({ language }) => languages.includes(language))}
        use={(language, text) => setAnswer({ ...answer, [language]: text })}
      />
      <Refused error={save.error} />
      <Group>
        <Button variant="default" loading={save.isPending} onClick={() => keep(article.state)}>
          {t(article.state === "PUBLISHED" ? "audit.article.save" : "audit.article.keep")}
        </Button>
        {article.state === "DRAFT" && (
          <Button disabled={!isWhole} loading={save.isPending} onClick={() => keep("PUBLISHED")}>
            {t("audit.article.publish")}
          </Button>
        )}
      </Group>
    </Stack>
  );
}
