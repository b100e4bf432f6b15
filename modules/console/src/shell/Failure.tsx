import { Alert, Button, Code, Stack, Text } from "@mantine/core";
import { useState } from "react";
import { Problem } from "../api/client";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";

/** What could not be shown, why, and the way to try again; what and when it was, as the desk's log has it. */
export function Failure({ error, retry }: { error: unknown; retry?: () => void }) {
  const t = useT();
  const plainly = usePlainly();
  const [moment] = useState(() => new Date().toISOString());
  const problem = error instanceof Problem ? error : undefined;
  const code = [problem?.status || "", problem?.code, problem?.reference ?? moment].filter(Boolean).join(" · ");
  return (
    <Alert color="red" title={t("shell.failed")} m="md" role="alert">
      <Stack gap="sm" align="flex-start">
        <Text size="sm">{plainly(error)}</Text>
        <Text size="xs">
          {t("shell.failed.code", { code: "" })}
          <Code>{code}</Code>
        </Text>
        {retry && (
          <Button variant="default" onClick={retry}>
            {t("shell.retry")}
          </Button>
        )}
      </Stack>
    </Alert>
  );
}
