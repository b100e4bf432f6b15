import { Badge, Button, Group, NumberInput, Stack, Table, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import type { Word } from "../../i18n/words";
import { Failure } from "../../shell/Failure";
import { Refused } from "../../shell/Refused";
import { Waiting } from "../../shell/Waiting";
import { type PromiseCard, type TeamPromises, useKeepPromises, usePromises } from "./api";

const PRIORITIES = ["urgente", "alta", "normal", "baja"] as const;
const CLOCKS = ["firstReplyMinutes", "nextReplyMinutes", "resolutionMinutes"] as const;
const MOST_MINUTES = 43_200;

/** How soon a team promises to answer and to resolve, in minutes of its own hours. */
export function Promises({ team, mayChange }: { team: string; mayChange: boolean }) {
  const promises = usePromises();
  if (promises.isPending) return <Waiting rows={4} />;
  if (promises.isLoadingError) return <Failure error={promises.error} retry={() => void promises.refetch()} />;
  const own = promises.data.find((each) => each.team === team) ?? { team, shipped: true, promises: [] };
  return <PromisesForm own={own} mayChange={mayChange} />;
}

function PromisesForm({ own, mayChange }: { own: TeamPromises; mayChange: boolean }) {
  const t = useT();
  const keep = useKeepPromises(own);
  const [changed, setChanged] = useState<PromiseCard[] | null>(null);
  const cards = PRIORITIES.map(
    (priority): PromiseCard => (changed ?? own.promises).find((card) => card.priority === priority) ?? { priority },
  );
  const set = (priority: string, clock: (typeof CLOCKS)[number], minutes: number | string) =>
    setChanged(
      cards.map((card) =>
        card.priority === priority ? { ...card, [clock]: minutes === "" ? null : Number(minutes) } : card,
      ),
    );

  return (
    <form
      noValidate
      aria-label={t("teams.tab.promises")}
      onSubmit={(event) => {
        event.preventDefault();
        keep.mutate(cards, {
          onSuccess: () => {
            setChanged(null);
            notifications.show({ message: t("admin.saved") });
          },
        });
      }}
    >
      <Stack gap="sm">
        <Text size="sm" c="dimmed">
          {t("teams.promises.hint")}
        </Text>
        {own.shipped && (
          <Badge variant="light" tt="none">
            {t("teams.promises.shipped")}
          </Badge>
        )}
        <Table.ScrollContainer minWidth={560}>
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th scope="col">{t("teams.priority")}</Table.Th>
                {CLOCKS.map((clock) => (
                  <Table.Th scope="col" key={clock}>
                    {t(`teams.clock.${clock}`)}
                  </Table.Th>
                ))}
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {cards.map((card) => (
                <Table.Tr key={card.priority}>
                  <Table.Th scope="row">{t(`teams.priority.${card.priority}` as Word)}</Table.Th>
                  {CLOCKS.map((clock) => (
                    <Table.Td key={clock}>
                      <NumberInput
                        aria-label={t("teams.promises.of", {
                          clock: t(`teams.clock.${clock}`),
                          priority: t(`teams.priority.${card.priority}` as Word),
                        })}
                        placeholder={t("teams.promises.nothing")}
                        suffix=" min"
                        min={1}
                        max={MOST_MINUTES}
                        allowDecimal={false}
                        readOnly={!mayChange}
                        value={card[clock] ?? ""}
                        onChange={(minutes) => set(card.priority, clock, minutes)}
                      />
                    </Table.Td>
                  ))}
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <Refused error={keep.error} />
        {mayChange && (
          <Group>
            <Button type="submit" loading={keep.isPending} disabled={changed === null}>
              {t("shell.save")}
            </Button>
          </Group>
        )}
      </Stack>
    </form>
  );
}
