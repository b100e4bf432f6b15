import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useT } from "../i18n/useT";
import { Refused } from "../shell/Refused";

interface Props {
  /** What the form and its button are called. */
  label: string;
  adding: { error: unknown; isPending: boolean };
  /** Whether the desk would take it. */
  valid: boolean;
  submit: () => void;
  cancel?: () => void;
  maw?: number;
  children: ReactNode;
}

/** The fields of something that is added, and what becomes of it. */
export function AddForm({ label, adding, valid, submit, cancel, maw, children }: Props) {
  const t = useT();
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) submit();
      }}
    >
      <Stack gap="sm" maw={maw}>
        {children}
        <Refused error={adding.error} />
        <Group>
          <Button type="submit" loading={adding.isPending} disabled={!valid}>
            {label}
          </Button>
          {cancel && (
            <Button variant="default" onClick={cancel}>
              {t("shell.cancel")}
            </Button>
          )}
        </Group>
      </Stack>
    </form>
  );
}
