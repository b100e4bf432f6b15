import { TagsInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Form } from "./Form";

/** By what it is found again. */
export function TagsForm({ given, done }: { given: string[]; done: (tags: string[]) => void }) {
  const t = useT();
  const [tags, setTags] = useState(given);
  return (
    <Form submit={() => done(tags)}>
      <TagsInput data-autofocus label={t("ticket.tags")} value={tags} onChange={setTags} />
    </Form>
  );
}
