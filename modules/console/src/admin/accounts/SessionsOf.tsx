import { Button, Paper, Table, Text, Title } from "@mantine/core";
import { useT } from "../../i18n/useT";
import { Failure } from "../../shell/Failure";
import { Refused } from "../../shell/Refused";
import { Waiting } from "../../shell/Waiting";
import { Moment } from "../Moment";
import { type AccountCard, useEndSession, useSessionsOf } from "./api";

/** The browser and its system, as far as its own long name tells. */
export function browserOf(agent: string | undefined): string {
  const name = /(Edg|OPR|Firefox|Chrome|Safari)\/(\d+)/.exec(agent ?? "");
  const system = /(Windows|Mac OS X|Android|iPhone|iPad|Linux)/.exec(agent ?? "")?.[1];
  const called = { Edg: "Edge", OPR: "Opera" }[name?.[1] ?? ""] ?? name?.[1];
  // Everybody else says Chrome and Safari, too.
  const other = /(Edg|OPR)\/(\d+)/.exec(agent ?? "");
  const shown = other
    ? `${other[1] === "Edg" ? "Edge" : "Opera"} ${other[2]}`
    : called
      ? `${called} ${name?.[2]}`
      : agent;
  return [shown, system].filter(Boolean).join(" · ") || "–";
}

/** Where somebody is signed in, and the way to end it. */
export function SessionsOf({ account, mayEnd }: { account: AccountCard; mayEnd: boolean }) {
  const t = useT();
  const sessions = useSessionsOf(account.id);
  const end = useEndSession(account.id);
  if (sessions.data === null) return null;
  return (
    <Paper withBorder p="lg" component="section" aria-label={t("accounts.sessions")}>
      <Title order={3} size="h5" mb="sm">
        {t("accounts.sessions")}
      </Title>
      <Refused error={end.error} />
      {sessions.isPending && <Waiting rows={2} />}
      {sessions.isLoadingError && <Failure error={sessions.error} retry={() => void sessions.refetch()} />}
      {sessions.data?.length === 0 && (
        <Text size="sm" c="dimmed">
          {t("accounts.sessions.none")}
        </Text>
      )}
      {sessions.data && sessions.data.length > 0 && (
        <Table verticalSpacing="xs">
          <Table.Thead>
            <Table.Tr>
              <Table.Th scope="col">{t("accounts.browser")}</Table.Th>
              <Table.Th scope="col">{t("accounts.begun")}</Table.Th>
              <Table.Th scope="col">{t("accounts.seen")}</Table.Th>
              <Table.Td />
            </Table.Tr>
          </Table.Thead>
          <Table.Tbody>
            {sessions.data.map((session) => (
              <Table.Tr key={session.id}>
                <Table.Th scope="row">
                  {browserOf(session.browser)}
                  {session.present ? ` (${t("accounts.present")})` : ""}
                </Table.Th>
                <Table.Td>
                  <Moment at={session.begunAt} />
                </Table.Td>
                <Table.Td>
                  <Moment at={session.seenAt} />
                </Table.Td>
                <Table.Td ta="right">
                  {mayEnd && (
                    <Button
                      size="compact-sm"
                      variant="default"
                      aria-label={t("accounts.end.which", { browser: browserOf(session.browser) })}
                      onClick={() => end.mutate(session.id)}
                    >
                      {t("accounts.end")}
                    </Button>
                  )}
                </Table.Td>
              </Table.Tr>
            ))}
          </Table.Tbody>
        </Table>
      )}
    </Paper>
  );
}
