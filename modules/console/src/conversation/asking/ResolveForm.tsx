import { Select, TagsInput, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { useCare } from "../api";
import type { Given } from "../commandWords";
import type { TicketDetails } from "../types";
import { Form } from "./Form";

const LABELS = ["needed", "not_needed", "too_late", "wrong_team"] as const;

interface Props {
  /** Absent for many at once. */
  ticket?: TicketDetails;
  given?: Given;
  done: (body: object) => void;
}

/** What came of it, whether a person was needed, and whatever else the team wants to know. */
export function ResolveForm({ ticket, given, done }: Props) {
  const t = useT();
  const { data: care } = useCare(ticket?.team);
  const [outcome, setOutcome] = useState(given?.outcome ?? "");
  const [label, setLabel] = useState(given?.label ?? null);
  const [tags, setTags] = useState(given?.tags ?? ticket?.tags ?? []);
  const needsTags = care?.resolveNeedsTags ?? false;
  const needsLabel = care?.resolveNeedsLabel ?? false;
  const isReady = (!needsLabel || label !== null) && (!needsTags || tags.length > 0);
  const submit = () => done({ outcome: outcome.trim() || null, label, ...(needsTags && { tags }) });
  return (
    <Form word="ticket.resolve" isReady={isReady} submit={submit}>
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
        required={needsLabel}
        clearable
      />
      {needsTags && (
        <TagsInput
          label={t("ticket.tags")}
          description={t("ticket.tags.wanted")}
          value={tags}
          onChange={setTags}
          acceptValueOnBlur
          required
        />
      )}
    </Form>
  );
}
