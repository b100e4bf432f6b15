import { Button, Group, Text } from "@mantine/core";
import { useT } from "../i18n/useT";

/** Nothing fits what is being looked for; and the way to see everything again. */
export function NoneSuch({ words, clear }: { words: string; clear: () => void }) {
  const t = useT();
  return (
    <Group>
      <Text role="status" size="sm">
        {words}
      </Text>
      <Button size="compact-sm" variant="default" onClick={clear}>
        {t("admin.noneSuch.clear")}
      </Button>
    </Group>
  );
}
