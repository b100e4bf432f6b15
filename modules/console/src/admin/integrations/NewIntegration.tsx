import { Button, Paper, Stack } from "@mantine/core";
import { useNavigate } from "@tanstack/react-router";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { AddForm } from "../AddForm";
import { isName, NameField } from "../NameField";
import { Sheet } from "../Sheet";
import { filled } from "../values";
import { type IntegrationForm, type Kind, useAdd } from "./api";
import { Fields } from "./Fields";
import { isWhole, useWords } from "./fields";
import { Issued } from "./Issued";

/** Sets an integration up; a secret that the desk makes for it is shown before its page opens. */
export function NewIntegration({ kind }: { kind: Kind }) {
  const t = useT();
  const words = useWords();
  const navigate = useNavigate();
  const add = useAdd();
  const [name, setName] = useState(kind.kind);
  const [form, setForm] = useState<IntegrationForm>({ kind: kind.kind, on: true, settings: {}, secrets: {} });
  const issued = add.data?.issued;
  const open = () => void navigate({ to: "/admin/integrations", search: { integration: name } });

  function submit() {
    add.mutate(
      { name, form: { ...form, settings: filled(form.settings), secrets: filled(form.secrets) } },
      { onSuccess: (made) => !made.issued && open() },
    );
  }

  return (
    <Sheet title={t("integrations.addOf", { kind: words(kind.title) })}>
      {issued ? (
        <Stack maw={640}>
          <Issued kind={kind} secrets={issued} />
          <div>
            <Button onClick={open}>{t("integrations.goOn")}</Button>
          </div>
        </Stack>
      ) : (
        <Paper withBorder p="lg" maw={640}>
          <AddForm
            label={t("integrations.add")}
            adding={add}
            valid={isName(name) && isWhole(kind, form, [])}
            submit={submit}
            cancel={() => void navigate({ to: "/admin/integrations", search: {} })}
          >
            <NameField of="integrations" name={name} set={setName} />
            <Fields
              kind={kind}
              value={form}
              kept={[]}
              mayChange
              set={(change) => setForm((before) => ({ ...before, ...change }))}
            />
          </AddForm>
        </Paper>
      )}
    </Sheet>
  );
}
