import { Button, Group, Text } from "@mantine/core";
import { notifications } from "@mantine/notifications";
import { useNavigate } from "@tanstack/react-router";
import { useCallback } from "react";
import { useT } from "../i18n/useT";
import { usePreferences } from "../shell/preferences";
import { beep } from "./telling";

/**
 * Tells somebody something the way they like it: by sound, on the desktop while they look elsewhere, else in the page.
 *
 * @param leads whether this tab tells at all; another may
 */
export function useTold(leads: () => boolean) {
  const t = useT();
  const navigate = useNavigate();
  const { sound, desktop } = usePreferences().preferences;
  return useCallback(
    (words: string, ticket: string | undefined) => {
      if (!leads()) return;
      const open = () => void navigate({ to: "/inbox", search: { ticket } });
      if (sound) beep();
      if (!document.hidden) {
        notifications.show({
          id: ticket && `told-${ticket}`,
          message: (
            <Group justify="space-between" wrap="nowrap">
              <Text size="sm">{words}</Text>
              <Button size="compact-sm" variant="default" onClick={open}>
                {t("inbox.told.open")}
              </Button>
            </Group>
          ),
        });
      } else if (desktop && "Notification" in window && Notification.permission === "granted") {
        const note = new Notification("Relevo", { body: words, tag: ticket, icon: "/relevo.svg" });
        note.onclick = () => {
          window.focus();
          open();
          note.close();
        };
      }
    },
    [t, navigate, sound, desktop, leads],
  );
}
