import { Modal } from "@mantine/core";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import type { Asking, TicketActions } from "./actions";
import { AssignForm } from "./asking/AssignForm";
import { ReasonForm } from "./asking/ReasonForm";
import { ResolveForm } from "./asking/ResolveForm";
import { SnoozeForm } from "./asking/SnoozeForm";
import { TagsForm } from "./asking/TagsForm";
import { TransferForm } from "./asking/TransferForm";
import { COMMANDS, type Command } from "./commandWords";
import type { TicketDetails } from "./types";

interface Props {
  ticket: TicketDetails;
  actions: TicketActions;
  next: () => void;
}

const TITLES: Record<Asking, Word> = { ...COMMANDS, "resolve-next": "ticket.resolveNext" };

/** Asks what a command must know before it can be carried out. */
export default function Dialogs({ ticket, actions, next }: Props) {
  const t = useT();
  const { asking, given, ask, carryOut } = actions;
  const close = () => ask(null);
  const done = (command: Command, body: object, word?: Word) => {
    close();
    carryOut(command, body, word);
  };
  const resolve = (body: object) => done("resolve", body, "conversation.resolving");
  if (!asking) return null;
  const forms: Record<Asking, React.ReactNode> = {
    transfer: (
      <TransferForm
        besides={ticket.team}
        given={given.transfer}
        ticket={ticket.id}
        done={(body) => done("transfer", body, "conversation.transferred")}
      />
    ),
    assign: <AssignForm given={given.assign} done={(agent) => done("assign", { agent }, "conversation.assigned")} />,
    snooze: <SnoozeForm given={given.snooze} done={(body) => done("snooze", body, "conversation.snoozed")} />,
    resolve: <ResolveForm ticket={ticket} given={given.resolve} done={resolve} />,
    "resolve-next": (
      <ResolveForm
        ticket={ticket}
        given={given.resolve}
        done={(body) => {
          resolve(body);
          next();
        }}
      />
    ),
    release: <ReasonForm given={given.release} done={(body) => done("release", body, "conversation.released")} />,
    "hand-back": (
      <ReasonForm given={given["hand-back"]} done={(body) => done("hand-back", body, "conversation.handedBack")} />
    ),
    tags: <TagsForm given={given.tags?.tags ?? ticket.tags ?? []} done={(tags) => done("tags", { tags })} />,
  };
  return (
    <Modal opened onClose={close} title={t(TITLES[asking])} closeButtonProps={{ "aria-label": t("shell.close") }}>
      {forms[asking]}
    </Modal>
  );
}
