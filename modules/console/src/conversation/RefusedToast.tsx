import { Button, Group, Text } from "@mantine/core";
import { useT } from "../i18n/useT";
import { outbox } from "./outbox";

interface Props {
  id: string;
  why: string;
  /** To where it can be seen; what is to be seen nowhere is given up here. */
  open?: () => void;
}

/** Why something was not carried out, and the two ways on: the same again, or a look at it. */
export function RefusedToast({ id, why, open }: Props) {
  const t = useT();
  return (
    <>
      <Text size="sm">{why}</Text>
      <Group gap={4} mt={4}>
        <Button size="compact-sm" variant="default" onClick={() => outbox.retry(id)}>
          {t("shell.retry")}
        </Button>
        <Button size="compact-sm" variant="default" onClick={open ?? (() => outbox.discard(id))}>
          {t(open ? "conversation.goThere" : "conversation.discard")}
        </Button>
      </Group>
    </>
  );
}
