import { Avatar, Divider, Popover, Stack, Text, UnstyledButton } from "@mantine/core";
import { Suspense, useState } from "react";
import { useT } from "../i18n/useT";
import { initials } from "./initials";
import { lazily } from "./lazily";
import { useAccount, useSignOut } from "./session";
import { Waiting } from "./Waiting";

const Settings = lazily(() => import("./Settings"));
const ChangePassword = lazily(() => import("./ChangePassword"));

/** A person's own settings, and the way out. */
export function AccountMenu({ showShortcuts }: { showShortcuts: () => void }) {
  const t = useT();
  const account = useAccount();
  const signOut = useSignOut();
  const [isOpen, setOpen] = useState(false);
  const [changing, setChanging] = useState(false);
  return (
    <>
      <Popover opened={isOpen} onChange={setOpen} position="right-end" withinPortal trapFocus returnFocus width={320}>
        <Popover.Target>
          <UnstyledButton
            aria-label={t("shell.account", { name: account.name })}
            className="rv-account"
            onClick={() => setOpen(!isOpen)}
          >
            <Avatar radius="xl" size={36} color="relevo" variant="filled">
              {initials(account.name)}
            </Avatar>
          </UnstyledButton>
        </Popover.Target>
        <Popover.Dropdown aria-label={t("shell.account", { name: account.name })}>
          <Stack gap="sm">
            <Text fw={600}>{account.name}</Text>
            <Suspense fallback={<Waiting rows={6} />}>
              <Settings />
            </Suspense>
            <Divider />
            {account.hasPassword === false ? (
              <Text size="sm" c="dimmed">
                {t("problem.password-elsewhere")}
              </Text>
            ) : (
              <UnstyledButton
                className="rv-line-button"
                onClick={() => {
                  setOpen(false);
                  setChanging(true);
                }}
              >
                {t("password.change")}
              </UnstyledButton>
            )}
            <UnstyledButton className="rv-line-button" onClick={showShortcuts}>
              {t("shell.shortcuts")}
            </UnstyledButton>
            <UnstyledButton className="rv-line-button" onClick={() => signOut.mutate()}>
              {t("shell.signOut")}
            </UnstyledButton>
          </Stack>
        </Popover.Dropdown>
      </Popover>
      <Suspense>{changing && <ChangePassword close={() => setChanging(false)} />}</Suspense>
    </>
  );
}
