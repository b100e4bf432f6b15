import { Button, Group, Text } from "@mantine/core";
import { useT } from "../i18n/useT";

/** Why a command was not carried out, and the two ways on: the same again, or a look at the ticket. */
export function RefusedToast({ why, retry, open }: { why: string; retry: () => void; open: () => void }) {
  const t = useT();
  return (
    <>
      <Text size="sm">{why}</Text>
      <Group gap={4} mt={4}>
        <Button size="compact-sm" variant="default" onClick={retry}>
          {t("shell.retry")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={open}>
          {t("conversation.goThere")}
        </Button>
      </Group>
    </>
  );
}
