import { Skeleton, Stack } from "@mantine/core";
import { useT } from "../i18n/useT";

/** The shape of what is coming. */
export function Waiting({ rows = 6, height = 44 }: { rows?: number; height?: number }) {
  const t = useT();
  return (
    <Stack gap="sm" p="md" role="status" aria-label={t("shell.loading")}>
      {Array.from({ length: rows }, (_, row) => `row-${row}`).map((key) => (
        <Skeleton key={key} height={height} radius="md" />
      ))}
    </Stack>
  );
}
