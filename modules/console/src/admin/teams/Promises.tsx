import { Badge, Button, Group, Stack, Table, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Failure } from "../../shell/Failure";
import { Refused } from "../../shell/Refused";
import { Waiting } from "../../shell/Waiting";
import { type PromiseCard, type TeamPromises, useKeepPromises, usePromises } from "./api";
import { PromisesToSome } from "./PromisesToSome";
import { PromisesHead, PromiseTimes } from "./PromiseTimes";
import { isForAll, PRIORITIES, priorityWord } from "./promised";

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
  const now = changed ?? own.promises;
  const toAll = PRIORITIES.map(
    (priority): PromiseCard => now.find((card) => isForAll(card) && card.priority === priority) ?? { priority },
  );
  const toSome = now.filter((card) => !isForAll(card));
  const cards = [...toAll, ...toSome];

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
            <PromisesHead />
            <Table.Tbody>
              {toAll.map((card, at) => (
                <Table.Tr key={card.priority}>
                  <Table.Th scope="row">{t(priorityWord(card.priority))}</Table.Th>
                  <PromiseTimes
                    card={card}
                    readOnly={!mayChange}
                    change={(other) => setChanged([...toAll.with(at, other), ...toSome])}
                  />
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
        <PromisesToSome cards={toSome} mayChange={mayChange} change={(others) => setChanged([...toAll, ...others])} />
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
