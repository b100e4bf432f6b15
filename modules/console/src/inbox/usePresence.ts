import { useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import { api } from "../api/client";
import { useAgents } from "../conversation/api";
import type { Agent, Presence } from "../conversation/types";
import { useAccount } from "../shell/session";

/** Whether we take work now; undefined where the desk keeps no account of it. */
export function useMyPresence() {
  const queries = useQueryClient();
  const { login } = useAccount();
  const me = useAgents().data?.find((agent) => agent.login === login);
  const be = useCallback(
    (presence: Presence) => {
      queries.setQueryData<Agent[]>(["agents"], (agents) =>
        agents?.map((each) => (each.login === login ? { ...each, presence } : each)),
      );
      return api
        .put("/agents/me/presence", { body: { presence } })
        .finally(() => queries.invalidateQueries({ queryKey: ["agents"] }));
    },
    [queries, login],
  );
  return { me, presence: me?.presence, be };
}
