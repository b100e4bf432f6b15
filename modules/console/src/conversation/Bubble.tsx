import { Button, CopyButton, Group, Text } from "@mantine/core";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { BotIcon } from "../shell/icons";
import { ContentView } from "./ContentView";
import classes from "./Conversation.module.css";
import { Ticks } from "./Ticks";
import type { Message } from "./types";

interface Props {
  message: Message;
  /** Writes the same again, as a new message; absent where one may not write. */
  again?: (message: Message) => void;
  template?: () => void;
}

/** Whether it went or came by e-mail, beside WhatsApp. */
export const isByMail = ({ kind, content }: Message) =>
  (kind === "text" || Boolean(content?.media)) && content?.other === "email";

export const isLost = ({ status }: Message) => status === "failed" || status === "refused";

/** One message, and what can be done if it did not arrive. */
export function Bubble({ message, again, template }: Props) {
  const t = useT();
  const intl = useIntl();
  const lost = isLost(message);
  return (
    <div className={classes.bubble} data-author={message.author}>
      <Text component="div" size="xs" className={classes.author}>
        {message.author === "bot" && <BotIcon size={13} />}{" "}
        {message.author === "customer" ? null : (message.agent ?? t("conversation.bot"))}
      </Text>
      <ContentView message={message} />
      <Group gap={6} justify="flex-end">
        {isByMail(message) && (
          <Text component="span" size="xs" className={classes.time}>
            {t("conversation.byMail")}
          </Text>
        )}
        <Text component="time" size="xs" className={classes.time} dateTime={message.at}>
          {intl.formatTime(message.at)}
        </Text>
        <Ticks status={message.status} />
      </Group>
      {(lost || message.status === "ambiguous") && message.error && (
        <Text size="xs" role="note">
          {t("conversation.reason", { reason: message.error })}
        </Text>
      )}
      {lost && (
        <Group gap={4} mt={4}>
          {again && (
            <Button size="compact-xs" variant="default" onClick={() => again(message)}>
              {t("shell.retry")}
            </Button>
          )}
          {template && (
            <Button size="compact-xs" variant="default" onClick={template}>
              {t("conversation.sendTemplate")}
            </Button>
          )}
          <CopyButton value={message.text ?? ""}>
            {({ copied, copy }) => (
              <Button size="compact-xs" variant="default" onClick={copy}>
                {t(copied ? "conversation.copied" : "conversation.copy")}
              </Button>
            )}
          </CopyButton>
        </Group>
      )}
    </div>
  );
}
