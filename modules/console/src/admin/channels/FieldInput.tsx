import { NativeSelect, PasswordInput, TextInput } from "@mantine/core";
import { useT } from "../../i18n/useT";
import type { Field } from "./providers";

/** A setting or a secret of a provider's; a secret is never shown again. */
export function FieldInput({
  field,
  secret = false,
  ...input
}: {
  field: Field;
  secret?: boolean;
  value: string;
  error?: React.ReactNode;
  onChange: (value: string) => void;
}) {
  const t = useT();
  const shared = {
    label: t(field.word),
    description: t(field.hint),
    required: field.needed,
    error: input.error,
    value: input.value,
  };
  if (field.choices) {
    const choices = [
      { value: "", label: t("channels.usual") },
      ...field.choices.map((value) => ({ value, label: value })),
    ];
    return <NativeSelect {...shared} data={choices} onChange={(event) => input.onChange(event.currentTarget.value)} />;
  }
  const Input = secret ? PasswordInput : TextInput;
  return (
    <Input
      {...shared}
      autoComplete={secret ? "new-password" : "off"}
      spellCheck={false}
      onChange={(event) => input.onChange(event.currentTarget.value)}
    />
  );
}
