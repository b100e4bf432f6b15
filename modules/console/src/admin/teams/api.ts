import { useQuery } from "@tanstack/react-query";
import { api } from "../../api/client";
import { useChange } from "../useChange";

export interface Team {
  name: string;
  tier: number;
  hours: string;
  zone: string;
  fallback: boolean;
}

export interface PromiseCard {
  priority: string;
  firstReplyMinutes?: number | null;
  nextReplyMinutes?: number | null;
  resolutionMinutes?: number | null;
  /** Only for tickets that stand there. */
  tier?: number | null;
  /** Only for such customers. */
  customer?: "vip" | null;
}

export interface TeamPromises {
  team: string;
  /** Nobody has said anything else yet. */
  shipped: boolean;
  promises: PromiseCard[];
  /** Which a change must name; none on an older desk. */
  version?: string;
}

export interface Routing {
  mode: "pull" | "push";
  ageingMinutes: number;
  silentMinutes?: number | null;
  offlineMinutes?: number | null;
  languageMinutes: number;
}

export interface Care {
  surveyOn: boolean;
  surveyDelaySeconds: number;
  surveyQuietDays: number;
  reopenHours: number;
  autoCloseHours?: number | null;
  resolveNeedsLabel: boolean;
  resolveNeedsTags: boolean;
  holidays?: { country: string; region?: string | null } | null;
  windowReminderMinutes: number;
  tellWait: boolean;
  tellWaitAgainMinutes: number;
  /** Which promises stand still: while the last word is ours, and while a ticket is put aside. */
  pauses?: { awaiting?: string[]; snoozed?: string[] };
}

export interface CalendarDay {
  date: string;
  hours: { from: string; to: string }[];
  holiday?: string | null;
}

export const path = (team: string, what: string) => `/teams/${encodeURIComponent(team)}/${what}`;
const list = <A>(from: string) => api.get<{ items: A[] }>(from).then(({ items }) => items);

export const useTeams = () => useQuery({ queryKey: ["teams"], queryFn: () => list<Team>("/teams") });
export const useTeamNames = () =>
  useQuery({
    queryKey: ["teams", "names"],
    queryFn: () => list<Team>("/teams").then((teams) => teams.map(({ name }) => name)),
  });
export const usePromises = () => useQuery({ queryKey: ["promises"], queryFn: () => list<TeamPromises>("/promises") });
export const useCalendar = (team: string, from: string, to: string) =>
  useQuery({
    queryKey: ["teams", team, "calendar", from, to],
    queryFn: () =>
      api.get<{ items: CalendarDay[] }>(path(team, "calendar"), { query: { from, to } }).then(({ items }) => items),
  });

export const useKeepTeam = (name: string | null) =>
  useChange("teams", (team: Team) =>
    name === null
      ? api.post<Team>("/teams", { body: team })
      : api.put<Team>(`/teams/${encodeURIComponent(name)}`, { body: team }),
  );
export const useKeepPromises = (own: TeamPromises) =>
  useChange("promises", (promises: PromiseCard[]) =>
    api.put<TeamPromises>(`/promises/${encodeURIComponent(own.team)}`, {
      body: { promises },
      match: own.version && `"${own.version}"`,
    }),
  );
