import { Paper } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { AddForm } from "../AddForm";
import { isName, NameField } from "../NameField";
import { Sheet } from "../Sheet";
import { filled } from "../values";
import { type SourceForm, useAdd } from "./api";
import type { Kind } from "./kinds";
import { isWhole, SourceFields } from "./SourceFields";

const USUAL_RANK = 50;

/** Sets a source up; its page then lets one try it out. */
export function NewSource({ kind }: { kind: Kind }) {
  const t = useT();
  const navigate = useNavigate();
  const add = useAdd();
  const [name, setName] = useState(kind.name);
  const [form, setForm] = useState<SourceForm>({
    kind: kind.name,
    rank: USUAL_RANK,
    settings: {},
    mapping: {},
    secrets: {},
  });

  function submit() {
    add.mutate(
      { name, form: { ...form, settings: filled(form.settings), secrets: filled(form.secrets) } },
      { onSuccess: () => void navigate({ to: "/admin/customers", search: { source: name } }) },
    );
  }

  return (
    <Sheet title={t("sources.addOf", { kind: kind.label })}>
      <Paper withBorder p="lg" maw={640}>
        <AddForm
          label={t("sources.add")}
          adding={add}
          valid={isName(name) && isWhole(kind, form, [])}
          submit={submit}
          cancel={() => void navigate({ to: "/admin/customers", search: {} })}
        >
          <NameField of="sources" name={name} set={setName} />
          <SourceFields
            kind={kind}
            value={form}
            kept={[]}
            mayChange
            set={(change) => setForm((before) => ({ ...before, ...change }))}
          />
        </AddForm>
      </Paper>
    </Sheet>
  );
}
