import { Alert, Stack } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { CopyField } from "../CopyField";
import type { Values } from "../values";
import type { Kind } from "./api";
import { useWords } from "./fields";

/** Secrets that the desk just made, which nobody will see again. */
export function Issued({ kind, secrets }: { kind: Kind; secrets: Values }) {
  const t = useT();
  const words = useWords();
  return (
    <Alert color="blue" role="status" title={t("integrations.issued")}>
      <Stack gap="xs">
        {Object.entries(secrets).map(([name, value]) => {
          const field = kind.secrets.find((each) => each.name === name);
          return <CopyField key={name} label={field ? words(field.label) : name} value={value} />;
        })}
      </Stack>
    </Alert>
  );
}
