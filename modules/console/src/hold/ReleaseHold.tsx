import { Button, Group, Modal, Radio, Stack, Text, Textarea } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { useFailed } from "../shell/useFailed";
import { type Hold, type Older, useRelease } from "./api";

const NONE = "none";
const MESSAGES = "messaging.send";

/** What is to become of what waits: everything leaves, or what is too old stays. */
export default function ReleaseHold({ hold, close }: { hold: Hold; close: () => void }) {
  const t = useT();
  const intl = useIntl();
  const failed = useFailed();
  const release = useRelease();
  const [drop, setDrop] = useState(NONE);
  const [note, setNote] = useState("");
  const [all, ...ages] = hold.waiting ?? [];
  const moment = (at: string) => intl.formatDate(at, { dateStyle: "short", timeStyle: "short" });
  const dropped = ages.find((older) => older.age === drop);
  const go = () =>
    release.mutate(
      { dropBefore: dropped?.before ?? null, note },
      { onSuccess: close, onError: (error) => void failed(error) },
    );
  const words = (older: Older) =>
    older.age === "copy"
      ? t("hold.drop.copy", { moment: moment(older.before), count: older.count })
      : t("hold.drop.hours", { hours: Number.parseInt(older.age, 10), count: older.count });
  return (
    <Modal opened onClose={close} title={t("hold.release")} closeButtonProps={{ "aria-label": t("hold.cancel") }}>
      <Stack>
        <Text size="sm">
          {t("hold.waiting", {
            messages: all?.kinds[MESSAGES] ?? 0,
            others: (all?.count ?? 0) - (all?.kinds[MESSAGES] ?? 0),
          })}
        </Text>
        <Radio.Group value={drop} onChange={setDrop} label={t("hold.drop")}>
          <Stack gap="xs" mt="xs">
            <Radio value={NONE} label={t("hold.drop.none")} />
            {ages.map((older) => (
              <Radio key={older.age} value={older.age} label={words(older)} />
            ))}
          </Stack>
        </Radio.Group>
        <Textarea
          label={t("hold.note")}
          maxLength={500}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={close}>
            {t("hold.cancel")}
          </Button>
          <Button loading={release.isPending} onClick={go}>
            {t("hold.confirm", { count: (all?.count ?? 0) - (dropped?.count ?? 0) })}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
