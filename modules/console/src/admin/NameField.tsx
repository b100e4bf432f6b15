import { TextInput } from "@mantine/core";
import { useT } from "../i18n/useT";

const NAME = /^[a-z][a-z0-9-]{0,39}$/;

export const isName = (name: string) => NAME.test(name);

/** By which name the desk speaks of something that is set up; it stays. */
export function NameField({
  of,
  name,
  set,
}: {
  of: "integrations" | "sources";
  name: string;
  set: (name: string) => void;
}) {
  const t = useT();
  return (
    <TextInput
      label={t(`${of}.name`)}
      description={t(`${of}.name.hint`)}
      required
      maxLength={40}
      value={name}
      error={name !== "" && !isName(name) && t(`${of}.name.odd`)}
      onChange={(event) => set(event.currentTarget.value)}
    />
  );
}
