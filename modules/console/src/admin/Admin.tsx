import { ModalsProvider } from "@mantine/modals";
import { Link, Outlet } from "@tanstack/react-router";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { mayOneOf, type Role, useAccount } from "../shell/session";
import tabs from "../shell/Tabs.module.css";
import classes from "./Admin.module.css";

/** One line a section. */
const SECTIONS: { to: string; word: Word; roles: readonly Role[] }[] = [
  { to: "/admin/channels", word: "channels.title", roles: ["supervisor", "auditor"] },
  { to: "/admin/teams", word: "teams.title", roles: ["supervisor", "auditor"] },
  { to: "/admin/ladder", word: "ladder.title", roles: ["supervisor", "auditor"] },
  { to: "/admin/canned", word: "canned.title", roles: ["supervisor", "auditor"] },
  { to: "/admin/macros", word: "macros.title", roles: ["supervisor", "auditor"] },
  { to: "/admin/customers", word: "sources.title", roles: ["supervisor", "auditor"] },
  { to: "/admin/integrations", word: "integrations.title", roles: ["supervisor", "auditor"] },
  { to: "/admin/accounts", word: "accounts.title", roles: ["supervisor", "auditor"] },
];

/** The sections of administration side by side, and the one that is open. */
export function Admin() {
  const t = useT();
  const account = useAccount();
  return (
    <div className={classes.frame}>
      <nav className={`${tabs.tabs} ${classes.sections}`} aria-label={t("shell.admin")}>
        {SECTIONS.filter(({ roles }) => mayOneOf(account, roles)).map(({ to, word }) => (
          <Link key={to} to={to} className={tabs.tab} activeProps={{ "aria-current": "page" }}>
            {t(word)}
          </Link>
        ))}
      </nav>
      <ModalsProvider>
        <div className={classes.content}>
          <Outlet />
        </div>
      </ModalsProvider>
    </div>
  );
}
