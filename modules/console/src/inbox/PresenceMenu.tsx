import { Button, Menu } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { api } from "../api/client";
import { useAgents } from "../conversation/api";
import type { Agent, Presence } from "../conversation/types";
import { useT } from "../i18n/useT";
import { useAccount } from "../shell/session";
import { PresenceSign } from "./PresenceSign";

const ALL: Presence[] = ["online", "busy", "away", "offline"];

/** Whether we take work now; not shown where the desk keeps no account of it. */
export function PresenceMenu() {
  const t = useT();
  const queries = useQueryClient();
  const { login } = useAccount();
  const me = useAgents().data?.find((agent) => agent.login === login);
  if (!me?.presence) return null;

  async function be(presence: Presence) {
    queries.setQueryData<Agent[]>(["agents"], (agents) =>
      agents?.map((each) => (each.login === login ? { ...each, presence } : each)),
    );
    await api
      .put("/agents/me/presence", { body: { presence } })
      .finally(() => queries.invalidateQueries({ queryKey: ["agents"] }));
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<PresenceSign presence={me.presence} />}
          aria-label={t("inbox.presence", { presence: t(`inbox.presence.${me.presence}`) })}
        >
          {t(`inbox.presence.${me.presence}`)}
          {me.capacity !== undefined && ` · ${me.load ?? 0}/${me.capacity}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ALL.map((presence) => (
          <Menu.Item
            key={presence}
            leftSection={<PresenceSign presence={presence} />}
            onClick={() => void be(presence)}
          >
            {t(`inbox.presence.${presence}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
