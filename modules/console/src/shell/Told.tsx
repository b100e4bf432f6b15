import "@mantine/notifications/styles.layer.css";
import { MantineThemeProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { useMemo } from "react";
import { useT } from "../i18n/useT";

/** Where short news appears, each with a button that says it takes it away; what is told before this is loaded waits. */
export default function Told() {
  const t = useT();
  const label = t("shell.close");
  const theme = useMemo(
    () => ({ components: { Notification: { defaultProps: { closeButtonProps: { "aria-label": label } } } } }),
    [label],
  );
  return (
    <MantineThemeProvider theme={theme} inherit>
      <Notifications position="bottom-right" limit={4} />
    </MantineThemeProvider>
  );
}
