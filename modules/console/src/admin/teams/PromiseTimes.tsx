import { NumberInput, Table } from "@mantine/core";
import type { ReactNode } from "react";
import { useT } from "../../i18n/useT";
import type { PromiseCard } from "./api";
import { CLOCKS, isForAll, priorityWord, whomOf, whomWord } from "./promised";

const MOST_MINUTES = 43_200;

/** What the columns of promises are. */
export function PromisesHead({ before, after }: { before?: ReactNode; after?: ReactNode }) {
  const t = useT();
  return (
    <Table.Thead>
      <Table.Tr>
        {before}
        <Table.Th scope="col">{t("teams.priority")}</Table.Th>
        {CLOCKS.map((clock) => (
          <Table.Th scope="col" key={clock}>
            {t(`teams.clock.${clock}`)}
          </Table.Th>
        ))}
        {after}
      </Table.Tr>
    </Table.Thead>
  );
}

/** The minutes of one promise, clock by clock. */
export function PromiseTimes({
  card,
  readOnly,
  change,
}: {
  card: PromiseCard;
  readOnly: boolean;
  change: (card: PromiseCard) => void;
}) {
  const t = useT();
  const priority = t(priorityWord(card.priority));
  const named = (clock: string) =>
    isForAll(card)
      ? t("teams.promises.of", { clock, priority })
      : t("teams.promises.ofSome", { clock, priority, whom: t(whomWord(whomOf(card))) });
  return CLOCKS.map((clock) => (
    <Table.Td key={clock}>
      <NumberInput
        aria-label={named(t(`teams.clock.${clock}`))}
        placeholder={t("teams.promises.nothing")}
        suffix=" min"
        min={1}
        max={MOST_MINUTES}
        allowDecimal={false}
        readOnly={readOnly}
        value={card[clock] ?? ""}
        onChange={(minutes) => change({ ...card, [clock]: minutes === "" ? null : Number(minutes) })}
      />
    </Table.Td>
  ));
}
