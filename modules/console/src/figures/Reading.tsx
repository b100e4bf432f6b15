import { Button, Drawer, Group, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import { useConversation } from "../conversation/api";
import { PastMessages } from "../conversation/Earlier";
import { useT } from "../i18n/useT";
import { ticketOf } from "../inbox/api";
import { Failure } from "../shell/Failure";
import { mayOneOf, useAccount } from "../shell/session";
import { Waiting } from "../shell/Waiting";

interface Props {
  conversation: string;
  close: () => void;
}

/** A conversation as it was, bot's answers and the rules' reasons included; to work on it one goes to the inbox. */
export function Reading({ conversation: id, close }: Props) {
  const t = useT();
  const conversation = useConversation(id);
  const who = conversation.data?.name ?? conversation.data?.phone;
  return (
    <Drawer
      opened
      onClose={close}
      position="right"
      size="lg"
      title={who ? t("cases.reading", { who }) : t("cases.reading.plain")}
      closeButtonProps={{ "aria-label": t("shell.close") }}
    >
      {conversation.isLoadingError ? (
        <Failure error={conversation.error} retry={() => void conversation.refetch()} />
      ) : conversation.isPending ? (
        <Waiting rows={5} />
      ) : (
        <Stack gap="sm">
          <Tickets conversation={id} />
          <PastMessages id={id} />
        </Stack>
      )}
    </Drawer>
  );
}

function Tickets({ conversation }: { conversation: string }) {
  const t = useT();
  const maySee = mayOneOf(useAccount(), ["supervisor", "auditor"]);
  const { data: ticket, isPending } = useQuery({
    queryKey: ["figures", "ticket", conversation],
    queryFn: async () => (await ticketOf(conversation)) ?? null,
    enabled: maySee,
    retry: false,
  });
  if (!maySee || isPending) return null;
  return (
    <Group>
      {ticket ? (
        <Button component={Link} to="/inbox" search={{ view: "all", ticket } as never} variant="default">
          {t("cases.inbox")}
        </Button>
      ) : (
        <Text size="sm" c="dimmed">
          {t("cases.noTicket")}
        </Text>
      )}
    </Group>
  );
}
