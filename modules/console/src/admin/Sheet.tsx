import { Group, Stack, Title } from "@mantine/core";
import type { ReactNode } from "react";

/** A page of administration: what it is about, what can be done with it, and the rest. */
export function Sheet({ title, actions, children }: { title: ReactNode; actions?: ReactNode; children: ReactNode }) {
  return (
    <Stack p="lg" maw={1080} gap="md">
      <Group justify="space-between">
        <Title order={1} size="h3">
          {title}
        </Title>
        <Group gap="xs">{actions}</Group>
      </Group>
      {children}
    </Stack>
  );
}
