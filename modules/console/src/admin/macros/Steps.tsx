import { ActionIcon, Button, Fieldset, Group, Menu, Paper, Stack, Text } from "@mantine/core";
import { useId } from "react";
import { useT } from "../../i18n/useT";
import { CloseIcon, DownIcon, PlusIcon, UpIcon } from "../../shell/icons";
import { StepFields } from "./StepFields";
import { blank, KINDS, type Kind, lack, MOST_STEPS, type Step } from "./steps";

/** What a macro does, one thing after the other; each is moved by buttons. */
export function Steps({
  steps,
  teams,
  mayChange,
  change,
}: {
  steps: Step[];
  teams: string[];
  mayChange: boolean;
  change: (steps: Step[]) => void;
}) {
  const t = useT();
  const form = useId();
  const button = (place: number, way: "up" | "down") => `${form}-${place}-${way}`;

  /** The focus goes along; at an end to the other button. */
  function move(from: number, to: number) {
    const moved = [...steps];
    moved.splice(to, 0, ...moved.splice(from, 1));
    change(moved);
    const way = (to < from && to > 0) || to === steps.length - 1 ? "up" : "down";
    requestAnimationFrame(() => document.getElementById(button(to, way))?.focus());
  }

  return (
    <Fieldset legend={t("macros.steps")}>
      <Stack gap="sm">
        {steps.length === 0 && (
          <Text size="sm" c="dimmed">
            {t("macros.steps.none")}
          </Text>
        )}
        {steps.map((step, place) => {
          const named = { place: place + 1, kind: t(`macros.kind.${step.kind}`) };
          const lacking = lack(step, place === steps.length - 1);
          return (
            <Paper
              // biome-ignore lint/suspicious/noArrayIndexKey: a step is known by its place
              key={place}
              withBorder
              p="sm"
              role="group"
              aria-label={t("macros.step", named)}
            >
              <Group justify="space-between" mb={6}>
                <Text size="sm" fw={600}>
                  {t("macros.step", named)}
                </Text>
                {mayChange && (
                  <Group gap={4}>
                    <ActionIcon
                      id={button(place, "up")}
                      variant="default"
                      aria-label={t("macros.up", named)}
                      disabled={place === 0}
                      onClick={() => move(place, place - 1)}
                    >
                      <UpIcon size={16} />
                    </ActionIcon>
                    <ActionIcon
                      id={button(place, "down")}
                      variant="default"
                      aria-label={t("macros.down", named)}
                      disabled={place === steps.length - 1}
                      onClick={() => move(place, place + 1)}
                    >
                      <DownIcon size={16} />
                    </ActionIcon>
                    <ActionIcon
                      variant="default"
                      aria-label={t("macros.drop", named)}
                      onClick={() => change(steps.filter((_, other) => other !== place))}
                    >
                      <CloseIcon size={16} />
                    </ActionIcon>
                  </Group>
                )}
              </Group>
              <StepFields
                step={step}
                teams={teams}
                mayChange={mayChange}
                set={(part) => change(steps.map((other, at) => (at === place ? { ...other, ...part } : other)))}
              />
              {lacking && mayChange && (
                <Text size="xs" mt={6}>
                  {t(lacking)}
                </Text>
              )}
            </Paper>
          );
        })}
        {mayChange && <AddStep isFull={steps.length >= MOST_STEPS} add={(kind) => change(added(steps, blank(kind)))} />}
      </Stack>
    </Fieldset>
  );
}

/** At the end, but before what ends the ticket. */
function added(steps: Step[], step: Step) {
  const isLast = step.kind === "resolve" || steps.at(-1)?.kind !== "resolve";
  return isLast ? [...steps, step] : [...steps.slice(0, -1), step, ...steps.slice(-1)];
}

function AddStep({ isFull, add }: { isFull: boolean; add: (kind: Kind) => void }) {
  const t = useT();
  if (isFull) return <Text size="sm">{t("macros.steps.full", { most: MOST_STEPS })}</Text>;
  return (
    <Group>
      <Menu position="bottom-start">
        <Menu.Target>
          <Button variant="default" leftSection={<PlusIcon size={16} />}>
            {t("macros.step.add")}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {KINDS.map((kind) => (
            <Menu.Item key={kind} onClick={() => add(kind)}>
              {t(`macros.kind.${kind}`)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </Group>
  );
}
