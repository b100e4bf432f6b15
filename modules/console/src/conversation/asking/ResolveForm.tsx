import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { Form } from "./Form";

const LABELS = ["needed", "not_needed", "too_late", "wrong_team"] as const;

/** What came of it, and whether a person was needed. */
export function ResolveForm({ done }: { done: (body: object) => void }) {
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
