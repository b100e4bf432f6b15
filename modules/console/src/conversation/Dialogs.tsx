import { Button, Group, Modal, Select, Stack, TagsInput, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import type { Asking, TicketActions } from "./actions";
import { commands, useAgents, useTeams } from "./api";
import { morning, nextMonday } from "./time";
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
    transfer: <TransferForm ticket={ticket} done={(body) => done("transfer", body, "conversation.transferred")} />,
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
        ticket={ticket}
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

function Form({
  submit,
  word = "shell.save",
  isReady = true,
  children,
}: {
  submit: () => void;
  word?: Word;
  isReady?: boolean;
  children: React.ReactNode;
}) {
  const t = useT();
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) submit();
      }}
    >
      <Stack>
        {children}
        <Group justify="flex-end">
          <Button type="submit" disabled={!isReady}>
            {t(word)}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

function TransferForm({ ticket, done }: { ticket: TicketDetails; done: (body: object) => void }) {
  const t = useT();
  const { data: teams = [] } = useTeams();
  const [team, setTeam] = useState<string | null>(null);
  const [tier, setTier] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  return (
    <Form
      word="ticket.transfer"
      isReady={Boolean(team || tier) && reason.trim() !== ""}
      submit={() => done({ team: team ?? undefined, tier: tier ? Number(tier) : undefined, reason })}
    >
      <Select
        data-autofocus
        label={t("ticket.team")}
        data={teams
          .filter((each) => each.name !== ticket.team)
          .map((each) => ({
            value: each.name,
            label: `${each.name} · ${t("inbox.tier", { tier: each.tier })} · ${each.hours}`,
          }))}
        value={team}
        onChange={setTeam}
        searchable
        clearable
      />
      <Select label={t("ticket.tier")} data={["2", "3"]} value={tier} onChange={setTier} clearable />
      <Textarea
        label={t("ticket.reason")}
        required
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Form>
  );
}

function AssignForm({ done }: { done: (agent: string) => void }) {
  const t = useT();
  const { data: agents = [] } = useAgents();
  const [agent, setAgent] = useState("");
  const known = agents.map((each) => ({
    value: each.login,
    label: [
      each.name,
      each.presence && t(`inbox.presence.${each.presence}`),
      each.capacity && `${each.load ?? 0}/${each.capacity}`,
    ]
      .filter(Boolean)
      .join(" · "),
  }));
  return (
    <Form word="ticket.assign" isReady={agent !== ""} submit={() => done(agent)}>
      {known.length > 0 ? (
        <Select
          data-autofocus
          label={t("ticket.agent")}
          data={known}
          value={agent || null}
          onChange={(value) => setAgent(value ?? "")}
          searchable
        />
      ) : (
        <TextInput
          data-autofocus
          label={t("ticket.agent")}
          value={agent}
          onChange={(event) => setAgent(event.currentTarget.value.trim())}
        />
      )}
    </Form>
  );
}

const HOURS = [1, 3];

function SnoozeForm({ done }: { done: (body: object) => void }) {
  const t = useT();
  const intl = useIntl();
  const [own, setOwn] = useState("");
  const now = new Date();
  const presets: [string, Date][] = [
    ...HOURS.map<[string, Date]>((hours) => [
      t("ticket.snooze.hours", { hours }),
      new Date(now.getTime() + hours * 3_600_000),
    ]),
    [t("ticket.snooze.tomorrow"), morning(1, now)],
    [t("ticket.snooze.monday"), nextMonday(now)],
  ];
  return (
    <Form isReady={own !== "" && new Date(own) > now} submit={() => done({ until: new Date(own).toISOString() })}>
      <Stack gap={6}>
        <Button data-autofocus variant="default" justify="space-between" onClick={() => done({ untilReply: true })}>
          {t("ticket.snooze.reply")}
        </Button>
        {presets.map(([name, until]) => (
          <Button
            key={name}
            variant="default"
            justify="space-between"
            rightSection={intl.formatDate(until, { weekday: "short", hour: "2-digit", minute: "2-digit" })}
            onClick={() => done({ until: until.toISOString() })}
          >
            {name}
          </Button>
        ))}
      </Stack>
      <TextInput
        type="datetime-local"
        label={t("ticket.snooze.own")}
        value={own}
        onChange={(event) => setOwn(event.currentTarget.value)}
      />
    </Form>
  );
}

const LABELS = ["needed", "not_needed", "too_late", "wrong_team"] as const;

function ResolveForm({ done }: { done: (body: object) => void }) {
  const t = useT();
  const [outcome, setOutcome] = useState("");
  const [label, setLabel] = useState<string | null>(null);
  return (
    <Form word="ticket.resolve" submit={() => done({ outcome: outcome.trim() || null, label })}>
      <TextInput
        data-autofocus
        label={t("ticket.outcome")}
        value={outcome}
        onChange={(event) => setOutcome(event.currentTarget.value)}
      />
      <Select
        label={t("ticket.label")}
        description={t("ticket.label.hint")}
        data={LABELS.map((value) => ({ value, label: t(`ticket.label.${value}`) }))}
        value={label}
        onChange={setLabel}
        clearable
      />
    </Form>
  );
}

function ReasonForm({ done }: { done: (body: object) => void }) {
  const t = useT();
  const [reason, setReason] = useState("");
  return (
    <Form submit={() => done({ reason: reason.trim() || null })}>
      <Textarea
        data-autofocus
        label={t("ticket.reason")}
        maxLength={500}
        autosize
        minRows={2}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </Form>
  );
}

function TagsForm({ ticket, done }: { ticket: TicketDetails; done: (tags: string[]) => void }) {
  const t = useT();
  const [tags, setTags] = useState(ticket.tags ?? []);
  return (
    <Form submit={() => done(tags)}>
      <TagsInput data-autofocus label={t("ticket.tags")} value={tags} onChange={setTags} />
    </Form>
  );
}
