import { ActionIcon, Badge, Button, Group, Menu, Text, Tooltip } from "@mantine/core";
import { useT } from "../i18n/useT";
import { BackIcon, CheckIcon, MoreIcon, MoveIcon, SnoozeIcon, UserIcon } from "../shell/icons";
import { usePreferences } from "../shell/preferences";
import { type Action, keysOf, shown } from "../shell/shortcuts";
import type { TicketActions } from "./actions";
import classes from "./Conversation.module.css";
import { countdown, useNow } from "./time";
import type { TicketDetails } from "./types";

const HOUR_MILLIS = 3_600_000;

interface Props {
  ticket: TicketDetails;
  windowEnds: number | null;
  actions: TicketActions;
  close: () => void;
  /** Ticket and customer, where there is no room for them beside the conversation. */
  panel: { isOpen: boolean; toggle: () => void };
}

/** Who it is, how long free text may still be sent, and what can be done. */
export function Header({ ticket, windowEnds, actions, close, panel }: Props) {
  const t = useT();
  const { contact } = ticket;
  const { shortcuts } = usePreferences().preferences;
  const hint = (action: Action) => {
    const keys = keysOf(action, shortcuts);
    return keys ? `${t(action.word)} (${shown(keys)})` : t(action.word);
  };
  return (
    <header className={classes.header}>
      <ActionIcon className={classes.back} aria-label={t("inbox.close")} onClick={close}>
        <BackIcon />
      </ActionIcon>
      <div className={classes.who}>
        <Text component="h2" fw={600} truncate>
          {contact.name ?? contact.phone ?? t("inbox.nobody")}
        </Text>
        <Text size="xs" c="dimmed" truncate>
          {contact.phone && `+${contact.phone} · `}
          {ticket.team} · {t("inbox.tier", { tier: ticket.tier })} ·{" "}
          {ticket.status === "resolved" ? t("conversation.resolved") : (ticket.agent ?? t("conversation.nobody"))}
        </Text>
      </div>
      <WindowLeft ends={windowEnds} />
      <ActionIcon
        className={classes.panelButton}
        aria-label={t("conversation.panel")}
        aria-expanded={panel.isOpen}
        onClick={panel.toggle}
      >
        <UserIcon />
      </ActionIcon>
      <Group gap={4} wrap="nowrap">
        {actions.main.map((action) => {
          return (
            <Tooltip key={action.id} label={hint(action)}>
              <Button
                size="compact-sm"
                variant={action.id === "ticket.claim" || action.id === "ticket.resolve" ? "filled" : "default"}
                leftSection={ICONS[action.id]}
                onClick={action.run}
              >
                {t(action.word)}
              </Button>
            </Tooltip>
          );
        })}
        {actions.more.length > 0 && (
          <Menu position="bottom-end">
            <Menu.Target>
              <ActionIcon aria-label={t("conversation.more")}>
                <MoreIcon />
              </ActionIcon>
            </Menu.Target>
            <Menu.Dropdown>
              {actions.more.map((action) => (
                <Menu.Item key={action.id} onClick={action.run}>
                  {hint(action)}
                </Menu.Item>
              ))}
            </Menu.Dropdown>
          </Menu>
        )}
      </Group>
    </header>
  );
}

const ICONS: Record<string, React.ReactNode> = {
  "ticket.claim": <UserIcon size={16} />,
  "ticket.resolve": <CheckIcon size={16} />,
  "ticket.transfer": <MoveIcon size={16} />,
  "ticket.snooze": <SnoozeIcon size={16} />,
};

function WindowLeft({ ends }: { ends: number | null }) {
  const t = useT();
  const now = useNow();
  if (ends === null) return null;
  const isClosed = ends <= now;
  const color = isClosed ? "red" : ends - now < HOUR_MILLIS ? "orange" : "green";
  return (
    <Tooltip label={t("conversation.window.hint")}>
      <Badge variant="light" color={color} size="lg" tt="none" role="timer" aria-live="off">
        {isClosed ? t("inbox.windowClosed") : t("inbox.window", { time: countdown(ends, now) })}
      </Badge>
    </Tooltip>
  );
}
