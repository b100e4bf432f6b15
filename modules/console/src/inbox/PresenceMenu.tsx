import { Button, Menu } from "@mantine/core";
import type { Presence } from "../conversation/types";
import { useT } from "../i18n/useT";
import { useFailed } from "../shell/useFailed";
import { PresenceSign } from "./PresenceSign";
import { useMyPresence } from "./usePresence";

const ALL: Presence[] = ["online", "busy", "away", "offline"];

/** Whether we take work now; not shown where the desk keeps no account of it. */
export function PresenceMenu() {
  const t = useT();
  const failed = useFailed();
  const { me, be } = useMyPresence();
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
            onClick={() => void be(presence).catch(failed)}
          >
            {t(`inbox.presence.${presence}`)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  );
}
