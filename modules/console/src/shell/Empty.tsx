import { Stack, Text } from "@mantine/core";
import type { ReactNode } from "react";

/** Nothing to show yet: says what will appear here, and the next step. */
export function Empty({
  title,
  hint,
  icon,
  children,
}: {
  title: string;
  hint?: string;
  icon?: ReactNode;
  children?: ReactNode;
}) {
  return (
    <Stack align="center" justify="center" gap="xs" p="xl" ta="center" h="100%">
      {icon && <Text c="dimmed">{icon}</Text>}
      <Text fw={600}>{title}</Text>
      {hint && (
        <Text size="sm" c="dimmed" maw={420}>
          {hint}
        </Text>
      )}
      {children}
    </Stack>
  );
}
