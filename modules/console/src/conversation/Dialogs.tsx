import { Modal } from "@mantine/core";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import type { Asking, TicketActions } from "./actions";
import { commands } from "./api";
import { AssignForm } from "./asking/AssignForm";
import { ReasonForm } from "./asking/ReasonForm";
import { ResolveForm } from "./asking/ResolveForm";
import { SnoozeForm } from "./asking/SnoozeForm";
import { TagsForm } from "./asking/TagsForm";
import { TransferForm } from "./asking/TransferForm";
import type { TicketDetails } from "./types";

interface Props {
  ticket: TicketDetails;
  actions: TicketActions;
  next: () => void;
  renew: () => void;
}

const TITLES: Record<Asking, Word> = {
  transfer: "ticket.transfer",
  assign: "ticket.assign",
  snooze: "ticket.snooze",
  resolve: "ticket.resolve",
  "resolve-next": "ticket.resolveNext",
  release: "ticket.release",
  "hand-back": "ticket.handBack",
  tags: "ticket.tags",
};

/** Asks what a command must know before it can be carried out. */
export default function Dialogs({ ticket, actions, next, renew }: Props) {
  const t = useT();
  const { asking, ask, carryOut } = actions;
  const close = () => ask(null);
  const done = (action: string, body: object, word: Word) => {
    close();
    carryOut(action, body, word);
  };
  if (!asking) return null;
  const forms: Record<Asking, React.ReactNode> = {
    transfer: (
      <TransferForm besides={ticket.team} done={(body) => done("transfer", body, "conversation.transferred")} />
    ),
    assign: <AssignForm done={(agent) => done("assign", { agent }, "conversation.assigned")} />,
    snooze: <SnoozeForm done={(body) => done("snooze", body, "conversation.snoozed")} />,
    resolve: <ResolveForm done={(body) => done("resolve", body, "conversation.resolving")} />,
    "resolve-next": (
      <ResolveForm
        done={(body) => {
          done("resolve", body, "conversation.resolving");
          next();
        }}
      />
    ),
    release: <ReasonForm done={(body) => done("release", body, "conversation.released")} />,
    "hand-back": <ReasonForm done={(body) => done("hand-back", body, "conversation.handedBack")} />,
    tags: (
      <TagsForm
        given={ticket.tags ?? []}
        done={(tags) => {
          close();
          void commands.tag(ticket.id, tags).finally(renew);
        }}
      />
    ),
  };
  return (
    <Modal opened onClose={close} title={t(TITLES[asking])} closeButtonProps={{ "aria-label": t("shell.close") }}>
      {forms[asking]}
    </Modal>
  );
}
