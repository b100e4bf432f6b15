import { Button, CopyButton, Group, TextInput } from "@mantine/core";
import { useT } from "../i18n/useT";
import { CheckIcon } from "../shell/icons";

const COPIED_MILLIS = 2_000;

/** Something to be entered elsewhere, as it is. */
export function CopyField({ label, value, hint }: { label: string; value: string; hint?: string }) {
  const t = useT();
  return (
    <Group align="flex-end" gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        readOnly
        label={label}
        description={hint}
        value={value}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={value} timeout={COPIED_MILLIS}>
        {({ copied, copy }) => (
          <Button
            variant={copied ? "light" : "default"}
            leftSection={copied ? <CheckIcon size={14} /> : undefined}
            onClick={copy}
            aria-label={t("admin.copy.what", { what: label })}
          >
            {t(copied ? "admin.copied" : "admin.copy")}
          </Button>
        )}
      </CopyButton>
    </Group>
  );
}
