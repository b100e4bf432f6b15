import { TextInput } from "@mantine/core";
import { type Ref, useState } from "react";
import { useT } from "../i18n/useT";
import { SearchIcon } from "../shell/icons";

/** Looks for a customer, a piece of a phone number, or words that were said. */
export function SearchBox({
  given,
  find,
  ref,
}: {
  given: string;
  find: (words: string) => void;
  ref: Ref<HTMLInputElement>;
}) {
  const t = useT();
  const [words, setWords] = useState(given);
  const say = (value: string) => {
    setWords(value);
    find(value.trim());
  };
  return (
    <TextInput
      ref={ref}
      type="search"
      flex={1}
      mb="xs"
      aria-label={t("inbox.search")}
      placeholder={t("inbox.search.placeholder")}
      leftSection={<SearchIcon size={16} />}
      value={words}
      onChange={(event) => say(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        say("");
        event.currentTarget.blur();
      }}
    />
  );
}
