import { NumberInput, PasswordInput, Select, Switch, TextInput } from "@mantine/core";
import { useT } from "../../i18n/useT";
import type { Field, IntegrationForm, Kind } from "./api";
import { entered, useWords } from "./fields";

type Entered = Pick<IntegrationForm, "on" | "settings" | "secrets">;

/** All that is entered of an integration, but its name: what its kind asks for. */
export function Fields({
  kind,
  value,
  kept,
  mayChange,
  set,
}: {
  kind: Kind;
  value: Entered;
  /** The names of the secrets that the desk has already. */
  kept: string[];
  mayChange: boolean;
  set: (change: Partial<Entered>) => void;
}) {
  const t = useT();
  const words = useWords();
  return (
    <>
      <Switch
        label={t("integrations.on")}
        checked={value.on}
        disabled={!mayChange}
        onChange={(event) => set({ on: event.currentTarget.checked })}
      />
      {kind.settings.map((field) => (
        <Setting
          key={field.name}
          field={field}
          value={value.settings[field.name] ?? ""}
          mayChange={mayChange}
          set={(text) => set({ settings: { ...value.settings, [field.name]: text } })}
        />
      ))}
      {mayChange &&
        kind.secrets
          .filter(entered)
          .map(({ name, label, hint, required }) => (
            <PasswordInput
              key={name}
              label={words(label)}
              description={kept.includes(name) ? t("integrations.secret.kept") : hint && words(hint)}
              required={required && !kept.includes(name)}
              autoComplete="off"
              value={value.secrets[name] ?? ""}
              onChange={(event) => set({ secrets: { ...value.secrets, [name]: event.currentTarget.value } })}
            />
          ))}
    </>
  );
}

function Setting(props: { field: Field; value: string; mayChange: boolean; set: (text: string) => void }) {
  const words = useWords();
  const { field, value, mayChange, set } = props;
  const common = { label: words(field.label), description: field.hint && words(field.hint), required: field.required };
  switch (field.kind) {
    case "SWITCH":
      return (
        <Switch
          label={common.label}
          description={common.description}
          checked={value === "true"}
          disabled={!mayChange}
          onChange={(event) => set(String(event.currentTarget.checked))}
        />
      );
    case "CHOICE":
      return (
        <Select
          {...common}
          data={field.options}
          value={value || null}
          readOnly={!mayChange}
          clearable={!field.required}
          onChange={(chosen) => set(chosen ?? "")}
        />
      );
    case "NUMBER":
      return (
        <NumberInput
          {...common}
          min={0}
          allowDecimal={false}
          value={value === "" ? "" : Number(value)}
          readOnly={!mayChange}
          onChange={(number) => set(String(number))}
        />
      );
    default:
      return (
        <TextInput
          {...common}
          readOnly={!mayChange}
          value={value}
          onChange={(event) => set(event.currentTarget.value)}
        />
      );
  }
}
