import { ActionIcon, Box, Button, NativeSelect, Stack, Table, Text, Title } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { CloseIcon, PlusIcon } from "../../shell/icons";
import type { PromiseCard } from "./api";
import { PromisesHead, PromiseTimes } from "./PromiseTimes";
import { PRIORITIES, priorityWord, toWhom, unsaid, WHOM, type Whom, whomOf, whomWord } from "./promised";

/** What is promised otherwise to VIPs, or at one tier. */
export function PromisesToSome({
  cards,
  mayChange,
  change,
}: {
  cards: PromiseCard[];
  mayChange: boolean;
  change: (cards: PromiseCard[]) => void;
}) {
  const t = useT();
  const next = unsaid(cards);
  if (!mayChange && cards.length === 0) return null;
  return (
    <Stack gap="xs" role="group" aria-label={t("teams.promises.toSome")}>
      <Title order={3} size="h5">
        {t("teams.promises.toSome")}
      </Title>
      <Text size="sm" c="dimmed">
        {t("teams.promises.toSome.hint")}
      </Text>
      {cards.length > 0 && (
        <Table.ScrollContainer minWidth={760}>
          <Table verticalSpacing={6}>
            <PromisesHead
              before={<Table.Th scope="col">{t("teams.whom")}</Table.Th>}
              after={mayChange && <Table.Td />}
            />
            <Table.Tbody>
              {cards.map((card, at) => (
                <Row
                  // biome-ignore lint/suspicious/noArrayIndexKey: what names a promise can be changed in it
                  key={at}
                  card={card}
                  mayChange={mayChange}
                  change={(other) => change(cards.with(at, other))}
                  remove={() => change(cards.toSpliced(at, 1))}
                />
              ))}
            </Table.Tbody>
          </Table>
        </Table.ScrollContainer>
      )}
      {mayChange && next && (
        <Box>
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<PlusIcon size={14} />}
            onClick={() => change([...cards, next])}
          >
            {t("teams.promises.add")}
          </Button>
        </Box>
      )}
    </Stack>
  );
}

function Row({
  card,
  mayChange,
  change,
  remove,
}: {
  card: PromiseCard;
  mayChange: boolean;
  change: (card: PromiseCard) => void;
  remove: () => void;
}) {
  const t = useT();
  const whom = t(whomWord(whomOf(card)));
  const priority = t(priorityWord(card.priority));
  return (
    <Table.Tr>
      <Table.Td>
        <NativeSelect
          aria-label={t("teams.whom")}
          disabled={!mayChange}
          value={whomOf(card)}
          data={WHOM.map((each) => ({ value: each, label: t(whomWord(each)) }))}
          onChange={(event) => change(toWhom(card, event.currentTarget.value as Whom))}
        />
      </Table.Td>
      <Table.Td>
        <NativeSelect
          aria-label={t("teams.priority")}
          disabled={!mayChange}
          value={card.priority}
          data={PRIORITIES.map((each) => ({ value: each, label: t(priorityWord(each)) }))}
          onChange={(event) => change({ ...card, priority: event.currentTarget.value })}
        />
      </Table.Td>
      <PromiseTimes card={card} readOnly={!mayChange} change={change} />
      {mayChange && (
        <Table.Td>
          <ActionIcon aria-label={t("teams.promises.remove", { whom, priority })} onClick={remove}>
            <CloseIcon size={16} />
          </ActionIcon>
        </Table.Td>
      )}
    </Table.Tr>
  );
}
