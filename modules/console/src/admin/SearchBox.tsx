import { TextInput } from "@mantine/core";
import { SearchIcon } from "../shell/icons";

interface Props {
  label: string;
  /** What is being looked for, if anything is. */
  value: string | undefined;
  look: (asked: string | undefined) => void;
}

/** Looks through a list while one writes. */
export function SearchBox({ label, value, look }: Props) {
  return (
    <TextInput
      aria-label={label}
      placeholder={label}
      leftSection={<SearchIcon size={16} />}
      value={value ?? ""}
      onChange={(event) => look(event.currentTarget.value || undefined)}
    />
  );
}
