import { Badge, Button, Group, Select, Stack, Table, Text, Title } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Failure } from "../../shell/Failure";
import { Refused } from "../../shell/Refused";
import { mayOneOf, useAccount } from "../../shell/session";
import { Waiting } from "../../shell/Waiting";
import { Moment } from "../Moment";
import { DELIVERY_STATES, type Delivery, type DeliveryState, useDeliveries, useReplay } from "./api";

const COLOURS = { waiting: "blue", delivered: "green", failed: "red", given_up: "gray" } as const;

/** What an integration was told, the newest first, with what it answered; and telling it again. */
export function Deliveries({ name }: { name: string }) {
  const t = useT();
  const [state, setState] = useState<DeliveryState>();
  const deliveries = useDeliveries(name, state);
  const replay = useReplay(name);
  const items = deliveries.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Stack gap="sm" component="section" aria-label={t("integrations.deliveries")}>
      <Group justify="space-between">
        <Title order={2} size="h4">
          {t("integrations.deliveries")}
        </Title>
        <Group gap="xs">
          <Select
            aria-label={t("integrations.deliveries.state")}
            placeholder={t("integrations.deliveries.any")}
            clearable
            data={DELIVERY_STATES.map((value) => ({ value, label: t(`integrations.delivery.${value}`) }))}
            value={state ?? null}
            onChange={(chosen) => setState((chosen as DeliveryState | null) ?? undefined)}
          />
          <Button variant="default" loading={deliveries.isRefetching} onClick={() => void deliveries.refetch()}>
            {t("integrations.deliveries.again")}
          </Button>
        </Group>
      </Group>
      <Refused error={replay.error} />
      {deliveries.isPending && <Waiting rows={4} />}
      {deliveries.isLoadingError && <Failure error={deliveries.error} retry={() => void deliveries.refetch()} />}
      {deliveries.data && items.length === 0 && <Text size="sm">{t("integrations.deliveries.none")}</Text>}
      {items.length > 0 && <List items={items} replay={(id) => replay.mutate(id)} busy={replay.isPending} />}
      {deliveries.hasNextPage && (
        <div>
          <Button
            variant="default"
            loading={deliveries.isFetchingNextPage}
            onClick={() => void deliveries.fetchNextPage()}
          >
            {t("integrations.deliveries.more")}
          </Button>
        </div>
      )}
    </Stack>
  );
}

function List({ items, replay, busy }: { items: Delivery[]; replay: (id: string) => void; busy: boolean }) {
  const t = useT();
  const mayChange = mayOneOf(useAccount(), []);
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t("integrations.delivery.at")}</Table.Th>
            <Table.Th scope="col">{t("integrations.delivery.event")}</Table.Th>
            <Table.Th scope="col">{t("integrations.state")}</Table.Th>
            <Table.Th scope="col">{t("integrations.delivery.attempts")}</Table.Th>
            <Table.Th scope="col">{t("integrations.delivery.answer")}</Table.Th>
            {mayChange && <Table.Th scope="col">{t("integrations.replay")}</Table.Th>}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {items.map((each) => (
            <Table.Tr key={each.id}>
              <Table.Td>
                <Moment at={each.at} />
              </Table.Td>
              <Table.Th scope="row">{each.event}</Table.Th>
              <Table.Td>
                <Badge variant="light" color={COLOURS[each.state]} tt="none">
                  {t(`integrations.delivery.${each.state}`)}
                </Badge>
                {each.nextAt && (
                  <Text size="xs" c="dimmed">
                    {t("integrations.delivery.next")} <Moment at={each.nextAt} />
                  </Text>
                )}
              </Table.Td>
              <Table.Td>{each.attempts}</Table.Td>
              <Table.Td>
                {each.why && <Text size="sm">{each.why}</Text>}
                <Text size="xs" c="dimmed" lineClamp={3}>
                  {[each.status, each.answer].filter(Boolean).join(" · ") || "–"}
                </Text>
              </Table.Td>
              {mayChange && (
                <Table.Td>
                  {each.state !== "waiting" && (
                    <Button size="xs" variant="default" disabled={busy} onClick={() => replay(each.id)}>
                      {t("integrations.replay")}
                    </Button>
                  )}
                </Table.Td>
              )}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
