import { Anchor, Badge, Text } from "@mantine/core";
import { useT } from "../i18n/useT";
import { PinIcon } from "../shell/icons";
import { Attachment } from "./Attachment";
import classes from "./Conversation.module.css";
import type { Message } from "./types";

const PLAIN = new Set([
  "text",
  "choice",
  "buttons",
  "list",
  "link",
  "template",
  "form",
  "order",
  "location_request",
  "contact_request",
]);

/** What one message says, of whatever kind. */
export function ContentView({ message }: { message: Message }) {
  const t = useT();
  const { content, kind } = message;
  const text = message.transcript ? content?.text?.replace(message.transcript.text, "").trim() : message.text;
  return (
    <>
      {content?.context?.forwarded && (
        <Text size="xs" fs="italic">
          {t("conversation.forwarded")}
        </Text>
      )}
      {content?.frame?.header && <Text fw={600}>{content.frame.header}</Text>}
      {kind === "template" && (
        <Badge size="xs" variant="light">
          {t("conversation.template")}
        </Badge>
      )}
      <Attachment message={message} />
      {content?.location && <Place {...content.location} />}
      {content?.people?.map((person) => (
        <Text key={person.name} size="sm">
          {person.name}: {person.phones?.map((phone) => phone.number).join(", ")}
        </Text>
      ))}
      {content?.order?.items.map((item) => (
        <Text key={item.product} size="sm">
          {item.quantity ?? 1} × {item.product} {item.price && `${item.price} ${item.currency ?? ""}`}
        </Text>
      ))}
      {text && <span className={classes.text}>{text}</span>}
      {message.transcript && (
        <Text component="div" size="sm" fs="italic" mt={4}>
          <Badge size="xs" variant="light" color="gray">
            {t(kind === "audio" ? "conversation.heard" : "conversation.seen")}
          </Badge>{" "}
          {message.transcript.text}
        </Text>
      )}
      {message.choices && message.choices.length > 0 && (
        <ul className={classes.choices} aria-label={t("conversation.offered")}>
          {message.choices.map((choice) => (
            <li key={choice.id}>{choice.title}</li>
          ))}
        </ul>
      )}
      {content?.link && (
        <Anchor
          size="sm"
          href={/^https?:/.test(content.link) ? content.link : undefined}
          target="_blank"
          rel="noopener noreferrer"
        >
          {content.label ?? content.link}
        </Anchor>
      )}
      {content?.frame?.footer && (
        <Text size="xs" mt={2}>
          {content.frame.footer}
        </Text>
      )}
      {!text && !PLAIN.has(kind) && !message.file && !content?.media && !content?.location && !content?.people && (
        <Text size="sm" fs="italic">
          {t("conversation.otherKind", { kind })}
        </Text>
      )}
    </>
  );
}

function Place({
  latitude,
  longitude,
  name,
  address,
}: {
  latitude: number;
  longitude: number;
  name?: string | null;
  address?: string | null;
}) {
  const t = useT();
  return (
    <Anchor
      size="sm"
      href={`https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=17/${latitude}/${longitude}`}
      target="_blank"
      rel="noopener noreferrer"
      aria-label={t("conversation.place", { name: name ?? `${latitude}, ${longitude}` })}
    >
      <PinIcon size={16} /> {name ?? `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`} {address}
    </Anchor>
  );
}
