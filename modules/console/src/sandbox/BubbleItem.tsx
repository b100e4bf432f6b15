import { Button, Modal, Stack, Text, VisuallyHidden } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { AlarmIcon, CheckIcon, ChecksIcon, ClockIcon, MenuIcon } from "../shell/icons";
import type { Bubble, Choice } from "./demo";
import classes from "./Simulator.module.css";

const TICKS = {
  sending: ClockIcon,
  retrying: ClockIcon,
  failed: AlarmIcon,
  sent: CheckIcon,
  delivered: ChecksIcon,
  read: ChecksIcon,
} as const;
const LONGEST_QUOTE = 90;

/** A message, with what can be tapped on it. */
export function BubbleItem({
  bubble,
  quoted,
  choose,
}: {
  bubble: Bubble;
  quoted: Bubble | undefined;
  choose: (choice: Choice) => void;
}) {
  const t = useT();
  const intl = useIntl();
  const mine = bubble.from === "customer";
  const Tick = TICKS[bubble.status];
  return (
    <li className={`${classes.said} ${mine ? classes.mine : ""}`}>
      <div className={classes.bubble}>
        <VisuallyHidden>{t(mine ? "sandbox.you" : "sandbox.brand")}: </VisuallyHidden>
        {quoted && <div className={classes.quoted}>{quoted.text.slice(0, LONGEST_QUOTE)}</div>}
        <Text component="span" size="sm">
          {bubble.text}
        </Text>
        <div className={classes.meta}>
          {intl.formatTime(bubble.at)}
          {mine && (
            <>
              <Tick size={13} /> {t(`sandbox.status.${bubble.status}`)}
            </>
          )}
        </div>
      </div>
      {bubble.choices && !bubble.label && (
        <Stack gap={4}>
          {bubble.choices.map((choice) => (
            <Button key={choice.id} variant="default" onClick={() => choose(choice)}>
              {choice.title}
            </Button>
          ))}
        </Stack>
      )}
      {bubble.choices && bubble.label && <Rows label={bubble.label} choices={bubble.choices} choose={choose} />}
    </li>
  );
}

function Rows({ label, choices, choose }: { label: string; choices: Choice[]; choose: (choice: Choice) => void }) {
  const t = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button
        variant="default"
        aria-haspopup="dialog"
        leftSection={<MenuIcon size={16} />}
        onClick={() => setOpen(true)}
      >
        {label}
      </Button>
      <Modal
        opened={open}
        onClose={() => setOpen(false)}
        title={label}
        size="sm"
        closeButtonProps={{ "aria-label": t("shell.close") }}
      >
        <Stack gap={6}>
          {choices.map((choice) => (
            <Button
              key={choice.id}
              variant="default"
              justify="flex-start"
              h="auto"
              py={6}
              onClick={() => {
                setOpen(false);
                choose(choice);
              }}
            >
              <Stack gap={0} align="flex-start">
                <span>{choice.title}</span>
                {choice.description && (
                  <Text size="xs" c="dimmed">
                    {choice.description}
                  </Text>
                )}
              </Stack>
            </Button>
          ))}
        </Stack>
      </Modal>
    </>
  );
}
