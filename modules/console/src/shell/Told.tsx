import "@mantine/notifications/styles.css";
import { Notifications } from "@mantine/notifications";

/** Where short news appears; what is told before this is loaded waits. */
export default function Told() {
  return <Notifications position="bottom-right" limit={4} />;
}
