import { Alert, Button, Menu } from "@mantine/core";
import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { newKey } from "../api/client";
import { mayWrite } from "../conversation/mayWrite";
import { useT } from "../i18n/useT";
import { useAccount } from "../shell/session";
import { type Action, useActions } from "../shell/shortcuts";
import { useFailed } from "../shell/useFailed";
import { loans, useLoans, useTasks } from "./api";

interface Props {
  ticket: { id: string; status: string; agent: string | null };
}

/** Leaves the conversation to the bot for one task; says so while it lasts, and takes it back. */
export function Loan({ ticket }: Props) {
  const t = useT();
  const failed = useFailed();
  const account = useAccount();
  const queries = useQueryClient();
  const isHeld = mayWrite(ticket, account);
  const { data: past = [] } = useLoans(ticket.id, ticket.status !== "resolved");
  const lent = past.find((each) => !each.endedAt);
  const { data: tasks = [] } = useTasks(ticket.id, isHeld);

  const actions = useMemo(() => {
    const now = (work: Promise<unknown>) =>
      void work.catch(failed).finally(() => void queries.invalidateQueries({ queryKey: ["ticket", ticket.id] }));
    const act = (name: string, label: string, run: () => void): Action => ({
      id: `ticket.${name}`,
      word: "loan.lend",
      label,
      group: "inbox.conversation",
      run,
    });
    if (!isHeld) return [];
    if (lent) return [act("takeBack", t("loan.takeBack"), () => now(loans.takeBack(ticket.id)))];
    return tasks.map((task) =>
      act(`lend.${task.name}`, t("loan.lendFor", { task: task.title }), () =>
        now(loans.lend(ticket.id, task.name, newKey())),
      ),
    );
  }, [isHeld, lent, tasks, ticket.id, queries, t, failed]);
  useActions(actions);

  if (lent) {
    return (
      <Alert color="blue" variant="light" p="xs" role="status" title={t("loan.lent", { task: lent.title })}>
        {actions.map((action) => (
          <Button key={action.id} size="compact-sm" variant="default" onClick={action.run}>
            {t("loan.takeBack")}
          </Button>
        ))}
      </Alert>
    );
  }
  if (actions.length === 0) return null;
  return (
    <Menu withinPortal>
      <Menu.Target>
        <Button size="compact-sm" variant="default">
          {t("loan.lend")}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {actions.map((action, place) => (
          <Menu.Item key={action.id} onClick={action.run}>
            {tasks[place]?.title}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
