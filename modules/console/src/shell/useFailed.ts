import { useCallback } from "react";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";

/** Says in red that something was not done, and why. */
export function useFailed() {
  const t = useT();
  const plainly = usePlainly();
  return useCallback(
    async (error: unknown) => {
      const { notifications } = await import("@mantine/notifications");
      notifications.show({ color: "red", title: t("shell.failed"), message: plainly(error) });
    },
    [t, plainly],
  );
}
