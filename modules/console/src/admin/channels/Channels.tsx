import { Anchor, Badge, Table, Text } from "@mantine/core";
import { getRouteApi, Link, useNavigate } from "@tanstack/react-router";
import { useT } from "../../i18n/useT";
import { Empty } from "../../shell/Empty";
import { Failure } from "../../shell/Failure";
import { AlarmIcon, CheckIcon, CloseIcon } from "../../shell/icons";
import { Waiting } from "../../shell/Waiting";
import { AddMenu } from "../AddMenu";
import { Sheet } from "../Sheet";
import { type Channel, useChannels } from "./api";
import { ChannelPage } from "./ChannelPage";
import { NewChannel } from "./NewChannel";
import { PROVIDERS, providerOf } from "./providers";

const route = getRouteApi("/admin/channels");

/** The numbers that customers write to. */
export function Channels() {
  const t = useT();
  const { channel, add } = route.useSearch();
  const navigate = useNavigate();
  const channels = useChannels();
  const provider = add ? providerOf(add) : undefined;
  if (provider) return <NewChannel provider={provider} />;
  if (channels.isPending) return <Waiting rows={4} />;
  if (channels.isLoadingError) return <Failure error={channels.error} retry={() => void channels.refetch()} />;
  const open = channels.data.find(({ id }) => id === channel);
  if (open) return <ChannelPage key={open.id} channel={open} />;
  return (
    <Sheet
      title={t("channels.title")}
      actions={
        <AddMenu
          word="channels.add"
          kinds={PROVIDERS}
          add={(name) => void navigate({ to: "/admin/channels", search: { add: name } })}
        />
      }
    >
      {channel && (
        <Text role="alert" size="sm">
          {t("channels.unknown", { id: channel })}
        </Text>
      )}
      {channels.data.length === 0 ? (
        <Empty title={t("channels.none")} hint={t("channels.none.hint")} />
      ) : (
        <List channels={channels.data} />
      )}
    </Sheet>
  );
}

function List({ channels }: { channels: Channel[] }) {
  const t = useT();
  return (
    <Table.ScrollContainer minWidth={560}>
      <Table verticalSpacing="xs" highlightOnHover>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("channels.name")}</Table.Th>
            <Table.Th scope="col">{t("channels.phone")}</Table.Th>
            <Table.Th scope="col">{t("channels.provider")}</Table.Th>
            <Table.Th scope="col">{t("channels.state")}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {channels.map((channel) => (
            <Table.Tr key={channel.id}>
              <Table.Th scope="row">
                <Anchor component={Link} to="/admin/channels" search={{ channel: channel.id } as never} size="sm">
                  {channel.name || channel.id}
                </Anchor>
              </Table.Th>
              <Table.Td>{channel.phone ? `+${channel.phone}` : channel.id}</Table.Td>
              <Table.Td>{providerOf(channel.provider)?.label ?? channel.provider}</Table.Td>
              <Table.Td>
                <StateMark channel={channel} />
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}

const COLOURS = { ok: "green", "token-invalid": "red", held: "red", restricted: "red", quality: "orange" } as const;
const SHAPES = {
  ok: CheckIcon,
  "token-invalid": CloseIcon,
  held: CloseIcon,
  restricted: CloseIcon,
  quality: AlarmIcon,
} as const;

/** How a channel fares, in words, with the provider's reason. */
export function StateMark({ channel: { state, reason } }: { channel: Channel }) {
  const t = useT();
  const Shape = SHAPES[state];
  return (
    <>
      <Badge variant="light" color={COLOURS[state]} leftSection={<Shape size={12} />} tt="none">
        {t(`channels.state.${state}`)}
      </Badge>
      {reason && (
        <Text size="xs" c="dimmed">
          {reason}
        </Text>
      )}
    </>
  );
}
