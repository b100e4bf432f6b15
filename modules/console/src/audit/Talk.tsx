import { Modal, Stack, Text } from "@mantine/core";
import { Moment } from "../admin/Moment";
import { useMessages } from "../conversation/api";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { Waiting } from "../shell/Waiting";

/** A conversation to read, by whomever it was looked after. */
export function Talk({ conversation, close }: { conversation: string; close: () => void }) {
  const t = useT();
  const messages = useMessages(conversation);
  return (
    <Modal
      opened
      onClose={close}
      size="lg"
      title={t("audit.conversation")}
      closeButtonProps={{ "aria-label": t("audit.close") }}
    >
      {messages.isPending && <Waiting rows={6} />}
      {messages.isError && <Failure error={messages.error} retry={() => void messages.refetch()} />}
      {messages.data?.length === 0 && <Text size="sm">{t("audit.conversation.empty")}</Text>}
      <Stack gap="sm" component="ol" m={0} p={0}>
        {messages.data?.map((each) => (
          <Stack key={each.id} gap={0} component="li">
            <Text size="xs" c="dimmed">
              {each.agent ?? t(`audit.author.${each.author}`)} · <Moment at={each.at} />
            </Text>
            <Text size="sm">{each.text ?? each.content?.text ?? t("audit.conversation.other")}</Text>
          </Stack>
        ))}
      </Stack>
    </Modal>
  );
}
