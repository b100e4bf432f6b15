import { Select, Textarea } from "@mantine/core";
import { useState } from "react";
import { useWays } from "../../handover/api";
import { useT } from "../../i18n/useT";
import { useTeams } from "../api";
import type { Given } from "../commandWords";
import { Form } from "./Form";

/** To which team or tier, and why; `besides` is the team that has it now, and the ladder says where one `ticket` may go. */
export function TransferForm({
  besides,
  ticket,
  given,
  done,
}: {
  besides?: string;
  ticket?: string;
  given?: Given;
  done: (body: object) => void;
}) {
  const t = useT();
  const { data: teams = [] } = useTeams();
  const { data: ways } = useWays(ticket);
  const [team, setTeam] = useState(given?.team ?? null);
  const [tier, setTier] = useState(given?.tier ? String(given.tier) : null);
  const [reason, setReason] = useState(given?.reason ?? "");
  const missing = ways?.items.find((way) => way.team === team)?.missing ?? [];
  const isStuck = ways?.items.every((way) => way.team === besides) ?? false;
  return (
    <Form
      word="ticket.transfer"
      isReady={Boolean(team || tier) && missing.length === 0 && reason.trim() !== ""}
      submit={() => done({ team: team ?? undefined, tier: tier ? Number(tier) : undefined, reason })}
    >
      <Select
        data-autofocus
        label={t("ticket.team")}
        data={teams
          .filter((each) => each.name !== besides && (!ways || ways.items.some((way) => way.team === each.name)))
          .map((each) => ({
            value: each.name,
            label: `${each.name} · ${t("inbox.tier", { tier: each.tier })} · ${each.hours}`,
          }))}
        value={team}
        onChange={setTeam}
        searchable
        clearable
        description={isStuck && t("ladder.stuck")}
        error={missing.length > 0 && t("ladder.missing", { what: missing.join(", ") })}
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
