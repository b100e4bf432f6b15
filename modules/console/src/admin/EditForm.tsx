import { Button, Group, Stack } from "@mantine/core";
import type { ReactNode } from "react";
import { useT } from "../i18n/useT";
import { Refused } from "../shell/Refused";
import { Conflict, type Difference } from "./Conflict";
import type { useEditing } from "./editing";

type Editing = Omit<ReturnType<typeof useEditing<object>>, "value" | "theirs" | "set">;

/** The fields of something that is edited with an ETag, and what becomes of it. */
export function EditForm({
  label,
  editing,
  conflict,
  mayChange,
  valid = true,
  children,
}: {
  label: string;
  editing: Editing;
  conflict: Difference[] | null;
  mayChange: boolean;
  valid?: boolean;
  children: ReactNode;
}) {
  const t = useT();
  return (
    <form
      noValidate
      aria-label={label}
      onSubmit={(event) => {
        event.preventDefault();
        if (valid) void editing.save();
      }}
    >
      <Stack gap="sm" maw={680}>
        {conflict && <Conflict differences={conflict} keepMine={editing.keepMine} takeTheirs={editing.takeTheirs} />}
        {children}
        <Refused error={editing.error} />
        {mayChange && (
          <Group>
            <Button type="submit" loading={editing.saving} disabled={!editing.dirty || !valid}>
              {t("shell.save")}
            </Button>
            {editing.dirty && (
              <Button variant="default" onClick={editing.forget}>
                {t("admin.forget")}
              </Button>
            )}
          </Group>
        )}
      </Stack>
    </form>
  );
}
