import { Alert, Button, Collapse, Fieldset, NumberInput, Radio, Skeleton, Stack } from "@mantine/core";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useT } from "../i18n/useT";
import { Failure } from "../shell/Failure";
import { demo, type Faults, KNOBS, type Knob } from "./demo";

const NONE = Object.fromEntries(KNOBS.map((knob) => [knob, 0])) as Faults;
const SLOW_MILLIS = 5_000;
const MOST_MILLIS = 30_000;
const PERCENT = 100;
const MILLIS: readonly Knob[] = ["latency", "jitter"];

/** What an operator would say is wrong, in knobs. */
export const PRESETS = {
  fine: NONE,
  down: { ...NONE, p500: 1 },
  slow: { ...NONE, latency: SLOW_MILLIS },
  limited: { ...NONE, p429: 1 },
  lost: { ...NONE, pambig: 0.5 },
  unreachable: { ...NONE, p131026: 1 },
} as const;
export type Preset = keyof typeof PRESETS;

export const presetOf = (faults: Faults): Preset | "own" =>
  (Object.keys(PRESETS) as Preset[]).find((name) => KNOBS.every((knob) => PRESETS[name][knob] === faults[knob])) ??
  "own";

const KEY = ["demo", "faults"];

/** Makes the fake WhatsApp fail, to see what the desk does about it. */
export function FaultPanel() {
  const t = useT();
  const queries = useQueryClient();
  const [finely, setFinely] = useState(false);
  const knobs = useId();
  const faults = useQuery({ queryKey: KEY, queryFn: () => demo<Faults>("/graph/config") });
  const turn = useMutation({
    mutationFn: (change: Partial<Faults>) => demo<Faults>("/graph/config", change),
    onSuccess: (now) => queries.setQueryData(KEY, now),
  });
  const now = faults.data;
  const preset = now && presetOf(now);
  return (
    <Fieldset legend={t("sandbox.faults")}>
      {faults.isError && <Failure error={faults.error} retry={() => void faults.refetch()} />}
      {turn.isError && <Failure error={turn.error} retry={() => turn.mutate(turn.variables)} />}
      {!now && !faults.isError && <Skeleton height={120} />}
      {now && (
        <Stack gap="xs">
          <Radio.Group
            aria-label={t("sandbox.faults")}
            value={preset}
            onChange={(name) => turn.mutate(PRESETS[name as Preset])}
          >
            <Stack gap={8}>
              {(Object.keys(PRESETS) as Preset[]).map((name) => (
                <Radio key={name} value={name} label={t(`sandbox.faults.${name}`)} />
              ))}
              {preset === "own" && <Radio value="own" label={t("sandbox.faults.own")} />}
            </Stack>
          </Radio.Group>
          {preset !== "fine" && (
            <Alert color="orange" p="xs" role="status">
              {t("sandbox.faults.on")}
            </Alert>
          )}
          <Button
            variant="subtle"
            aria-expanded={finely}
            aria-controls={knobs}
            onClick={() => setFinely((before) => !before)}
          >
            {t("sandbox.faults.finely")}
          </Button>
          <Collapse expanded={finely} id={knobs}>
            <Stack gap="xs">
              {KNOBS.map((knob) => (
                <KnobInput key={`${knob}-${now[knob]}`} knob={knob} value={now[knob]} turn={turn.mutate} />
              ))}
            </Stack>
          </Collapse>
        </Stack>
      )}
    </Fieldset>
  );
}

function KnobInput({ knob, value, turn }: { knob: Knob; value: number; turn: (change: Partial<Faults>) => void }) {
  const t = useT();
  const scale = MILLIS.includes(knob) ? 1 : PERCENT;
  const [shown, setShown] = useState<number | string>(Math.round(value * scale));
  return (
    <NumberInput
      label={t(`sandbox.knob.${knob}`)}
      suffix={scale === 1 ? " ms" : " %"}
      min={0}
      max={scale === 1 ? MOST_MILLIS : PERCENT}
      step={scale === 1 ? 500 : 10}
      allowDecimal={false}
      value={shown}
      onChange={setShown}
      onBlur={() => {
        const wanted = Number(shown) / scale;
        if (shown !== "" && wanted !== value) turn({ [knob]: wanted });
      }}
    />
  );
}
