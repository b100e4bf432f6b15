import { Button, Group } from "@mantine/core";
import { useT } from "../i18n/useT";

/** Conversations that show it, by number: they have no better name. */
export function Examples({ conversations, open }: { conversations: string[]; open: (conversation: string) => void }) {
  const t = useT();
  return (
    <Group gap={4}>
      {conversations.map((each, place) => (
        <Button
          key={each}
          size="compact-xs"
          variant="default"
          aria-label={t("audit.example", { n: place + 1 })}
          onClick={() => open(each)}
        >
          {place + 1}
        </Button>
      ))}
    </Group>
  );
}
