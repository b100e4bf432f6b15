import { Anchor } from "@mantine/core";
import { Link } from "@tanstack/react-router";
import { useT } from "../i18n/useT";
import { mayOneOf, useAccount } from "../shell/session";
import { type Filters, NONE } from "./search";

/** What is open now stands in the inbox, for those who see it; by what the inbox knows of it. */
export function InInbox({ n, asked: { team, agent, language } }: { n: number; asked: Filters }) {
  const t = useT();
  const account = useAccount();
  if (n === 0 || !mayOneOf(account, ["supervisor", "auditor"])) return null;
  const given = (value: string | undefined, none?: string) => (value === NONE ? none : value);
  const filter = {
    status: "unresolved",
    team: given(team),
    agent: given(agent, "none"),
    language: given(language),
  };
  return (
    <Anchor
      component={Link}
      to="/inbox"
      search={{ view: "all", filter } as never}
      aria-label={t("figures.backlog.list", { n })}
      inherit
      underline="always"
    >
      {t("cases.inbox")}
    </Anchor>
  );
}
