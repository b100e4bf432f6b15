import { NumberInput, PasswordInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import type { SourceForm } from "./api";
import { type Kind, read, written } from "./kinds";

const LAST_RANK = 99;

/** All that is entered of a source, but its name. */
export function SourceFields({
  kind,
  value,
  kept,
  mayChange,
  set,
}: {
  kind: Kind;
  value: SourceForm;
  /** The names of the secrets that the desk has already. */
  kept: string[];
  mayChange: boolean;
  set: (change: Partial<SourceForm>) => void;
}) {
  const t = useT();
  const [mapping, setMapping] = useState(() => written(value.mapping));
  const pairs = read(mapping);
  // what was taken back, or is somebody else's, stands in place of what was written
  const shown = pairs && written(pairs) !== written(value.mapping) ? written(value.mapping) : mapping;
  return (
    <>
      {kind.settings.map(({ name, word, hint, needed }) => (
        <TextInput
          key={name}
          label={t(word)}
          description={hint && t(hint)}
          required={needed}
          readOnly={!mayChange}
          value={value.settings[name] ?? ""}
          onChange={(event) => set({ settings: { ...value.settings, [name]: event.currentTarget.value } })}
        />
      ))}
      {mayChange &&
        kind.secrets.map(({ name, word, hint, needed }) => (
          <PasswordInput
            key={name}
            label={t(word)}
            description={kept.includes(name) ? t("sources.secret.kept") : hint && t(hint)}
            required={needed && !kept.includes(name)}
            autoComplete="off"
            value={value.secrets[name] ?? ""}
            onChange={(event) => set({ secrets: { ...value.secrets, [name]: event.currentTarget.value } })}
          />
        ))}
      <Textarea
        label={t("sources.mapping")}
        description={t(kind.place)}
        placeholder={written(kind.example)}
        error={pairs === null && t("sources.mapping.odd")}
        autosize
        minRows={2}
        readOnly={!mayChange}
        value={shown}
        onChange={(event) => {
          setMapping(event.currentTarget.value);
          const entered = read(event.currentTarget.value);
          if (entered) set({ mapping: entered });
        }}
      />
      <NumberInput
        label={t("sources.rank")}
        description={t("sources.rank.hint")}
        min={1}
        max={LAST_RANK}
        readOnly={!mayChange}
        value={value.rank}
        onChange={(rank) => typeof rank === "number" && set({ rank })}
      />
    </>
  );
}

/** Whether all is there that this kind needs; the desk has the last word. */
export const isWhole = (kind: Kind, form: SourceForm, kept: string[]) =>
  kind.settings.every(({ name, needed }) => !needed || form.settings[name]?.trim()) &&
  kind.secrets.every(({ name, needed }) => !needed || kept.includes(name) || form.secrets[name]?.trim());
