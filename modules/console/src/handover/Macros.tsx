import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { newKey } from "../api/client";
import { mayWrite } from "../conversation/mayWrite";
import { useT } from "../i18n/useT";
import { useAccount } from "../shell/session";
import { type Action, useActions } from "../shell/shortcuts";
import { useFailed } from "../shell/useFailed";
import { applyMacro, useMacros } from "./api";

interface Props {
  ticket: { id: string; status: string; team: string; agent: string | null };
}

/** Puts the team's macros into the palette; shows nothing itself. */
export function Macros({ ticket }: Props) {
  const t = useT();
  const failed = useFailed();
  const account = useAccount();
  const queries = useQueryClient();
  const isHeld = mayWrite(ticket, account);
  const { data: macros = [] } = useMacros(isHeld);

  useActions(
    useMemo(() => {
      if (!isHeld) return [];
      const own = macros.filter((macro) => !macro.team || macro.team === ticket.team);
      const best = own.filter((macro) => macro.team || !own.some((each) => each.team && each.name === macro.name));
      return best.map(
        (macro): Action => ({
          id: `ticket.macro.${macro.name}`,
          word: "macro.apply",
          label: t("macro.named", { title: macro.title }),
          group: "inbox.conversation",
          run: () =>
            void applyMacro(ticket.id, macro.name, newKey())
              .then(() => notifications.show({ message: t("macro.done", { title: macro.title }) }), failed)
              .finally(() => {
                for (const key of [["ticket", ticket.id], ["conversation"], ["tickets"], ["views"]])
                  void queries.invalidateQueries({ queryKey: key });
              }),
        }),
      );
    }, [isHeld, macros, ticket.id, ticket.team, queries, t, failed]),
  );
  return null;
}
