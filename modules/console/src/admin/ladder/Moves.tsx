import { ActionIcon, Button, Fieldset, Group, NativeSelect, Stack, Text } from "@mantine/core";
import { type T, useT } from "../../i18n/useT";
import { CloseIcon, PlusIcon } from "../../shell/icons";
import { ALL, isTwice, MOST_MOVES, type Move, type Place, placeOf, TIERS } from "./ladder";

const PATTERN = /^tier:(\d)$/;

/** What people call an end of a move. */
export const calledBy = (t: T) => (place: string) => {
  if (place === ALL) return t("ladder.all");
  const [, tier] = PATTERN.exec(place) ?? [];
  return tier ? t("ladder.tier", { tier }) : place;
};

/** The ways that work may take. */
export function Moves({
  moves,
  teams,
  mayChange,
  change,
}: {
  moves: Move[];
  teams: Place[];
  mayChange: boolean;
  change: (moves: Move[]) => void;
}) {
  const t = useT();
  const called = calledBy(t);
  const places = [ALL, ...TIERS.map(placeOf), ...teams.map(({ name }) => name)];
  const end = (side: keyof Move, move: Move, at: number) => (
    <NativeSelect
      flex={1}
      aria-label={t(`ladder.${side}.of`, { place: at + 1 })}
      disabled={!mayChange}
      value={move[side]}
      data={[...new Set([...places, move[side]])].map((value) => ({ value, label: called(value) }))}
      onChange={(event) => {
        const chosen = event.currentTarget.value;
        change(moves.map((other, place) => (place === at ? { ...other, [side]: chosen } : other)));
      }}
    />
  );
  return (
    <Fieldset legend={t("ladder.moves")}>
      <Stack gap="xs">
        <Text size="sm">{t(moves.length === 0 ? "ladder.moves.none" : "ladder.moves.hint")}</Text>
        {moves.map((move, at) => (
          <div
            // biome-ignore lint/suspicious/noArrayIndexKey: a move is known by its place
            key={at}
          >
            <Group wrap="nowrap" gap="xs">
              {end("from", move, at)}
              <span aria-hidden="true">→</span>
              {end("to", move, at)}
              {mayChange && (
                <ActionIcon
                  variant="default"
                  aria-label={t("ladder.drop", { from: called(move.from), to: called(move.to) })}
                  onClick={() => change(moves.filter((_, place) => place !== at))}
                >
                  <CloseIcon size={16} />
                </ActionIcon>
              )}
            </Group>
            {isTwice(moves, move, at) && (
              <Text size="xs" c="red" role="alert">
                {t("ladder.twice")}
              </Text>
            )}
          </div>
        ))}
        {mayChange && moves.length < MOST_MOVES && (
          <Group>
            <Button
              variant="default"
              leftSection={<PlusIcon size={16} />}
              onClick={() => change([...moves, next(moves, places)])}
            >
              {t("ladder.move.add")}
            </Button>
          </Group>
        )}
      </Stack>
    </Fieldset>
  );
}

/** One that is not there yet. */
function next(moves: Move[], places: string[]): Move {
  const ways = places.flatMap((from) => places.map((to) => ({ from, to })));
  const isNew = (way: Move) => !moves.some(({ from, to }) => from === way.from && to === way.to);
  return ways.slice(1).find((way) => way.from !== way.to && isNew(way)) ?? { from: ALL, to: ALL };
}
