import { Button, Menu } from "@mantine/core";
import { usePlainly } from "../api/usePlainly";
import type { Presence } from "../conversation/types";
import { useT } from "../i18n/useT";
import { PresenceSign } from "./PresenceSign";
import { useMyPresence } from "./usePresence";

const ALL: Presence[] = ["online", "busy", "away", "offline"];

/** Whether we take work now; not shown where the desk keeps no account of it. */
export function PresenceMenu() {
  const t = useT();
  const plainly = usePlainly();
  const { me, be } = useMyPresence();
  async function tell(error: unknown) {
    const { notifications } = await import("@mantine/notifications");
    notifications.show({ color: "red", title: t("shell.failed"), message: plainly(error) });
  }
  if (!me?.presence) return null;
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          size="compact-sm"
          leftSection={<PresenceSign presence={me.presence} />}
          aria-label={t("inbox.presence", { presence: t(`inbox.presence.${me.presence}`) })}
        >
          {t(`inbox.presence.${me.presence}`)}
          {me.capacity !== undefined && ` · ${me.load ?? 0}/${me.capacity}`}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {ALL.map((presence) => (
          <Menu.Item
            key={presence}
            leftSection={<PresenceSign presence={presence} />}
            onClick={() => void be(presence).catch(tell)}
          >
            {t(`inbox.presence.${presence}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
