import { Select, TextInput } from "@mantine/core";
import { useState } from "react";
import { useT } from "../../i18n/useT";
import { useAgents } from "../api";
import type { Given } from "../commandWords";
import { Form } from "./Form";

/** To whom. */
export function AssignForm({ given, done }: { given?: Given; done: (agent: string) => void }) {
  const t = useT();
  const { data: agents = [] } = useAgents();
  const [agent, setAgent] = useState(given?.agent ?? "");
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
