import { useQuery } from "@tanstack/react-query";
import { useIntl } from "react-intl";
import { api, type Page } from "../api/client";
import type { Agent } from "../conversation/types";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { mayOneOf, useAccount } from "../shell/session";
import { type Head, NONE } from "./search";

const LONG_MILLIS = 5 * 60_000;

interface Channel {
  id: string;
  name?: string | null;
}

/** How a value of a head is written for people: agents and channels by their names, where the reader may see those. */
export function useNames() {
  const t = useT();
  const intl = useIntl();
  const allowed = mayOneOf(useAccount(), ["supervisor", "auditor"]);
  const usual = { enabled: allowed, staleTime: LONG_MILLIS, retry: false };
  const { data: agents = [] } = useQuery({
    ...usual,
    queryKey: ["agents"],
    queryFn: async () => (await api.get<Page<Agent>>("/agents")).items,
  });
  const { data: channels = [] } = useQuery({
    ...usual,
    queryKey: ["channels", "names"],
    queryFn: async () => (await api.get<Page<Channel>>("/channels")).items,
  });
  const inWords = (id: string, otherwise: string) => (intl.messages[id] ? t(id as Word) : otherwise);
  return (head: Head, value: string): string => {
    if (value === "" || value === NONE) return t("figures.none");
    if (head === "agent") return agents.find(({ login }) => login === value)?.name ?? value;
    if (head === "channel") return channels.find(({ id }) => id === value)?.name || value;
    if (head === "language") return intl.formatDisplayName(value, { type: "language" }) ?? value;
    if (head === "clock" || head === "customer") return inWords(`figures.${head}.${value}`, value);
    return value;
  };
}
