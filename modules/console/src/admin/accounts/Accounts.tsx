import { Tabs } from "@mantine/core";
import { getRouteApi, useNavigate } from "@tanstack/react-router";
import { useT } from "../../i18n/useT";
import { mayOneOf, useAccount } from "../../shell/session";
import { Sheet } from "../Sheet";
import { AccessLog } from "./AccessLog";
import { Keys } from "./Keys";
import { People } from "./People";
import type { Tab } from "./route";

const route = getRouteApi("/admin/accounts");

/** Who may come in, which programs may, and who did. */
export function Accounts() {
  const t = useT();
  const account = useAccount();
  const navigate = useNavigate();
  const seesAll = mayOneOf(account, ["auditor"]);
  const { tab = "people" } = route.useSearch();
  return (
    <Sheet title={t("accounts.title")}>
      <Tabs
        keepMounted={false}
        value={seesAll ? tab : "people"}
        onChange={(next) => void navigate({ to: "/admin/accounts", search: { tab: (next ?? "people") as Tab } })}
      >
        <Tabs.List mb="md">
          <Tabs.Tab value="people">{t("accounts.people")}</Tabs.Tab>
          {seesAll && <Tabs.Tab value="keys">{t("accounts.keys")}</Tabs.Tab>}
          {seesAll && <Tabs.Tab value="log">{t("accounts.log")}</Tabs.Tab>}
        </Tabs.List>
        <Tabs.Panel value="people">
          <People />
        </Tabs.Panel>
        <Tabs.Panel value="keys">
          <Keys />
        </Tabs.Panel>
        <Tabs.Panel value="log">
          <AccessLog />
        </Tabs.Panel>
      </Tabs>
    </Sheet>
  );
}
