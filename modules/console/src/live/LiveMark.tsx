import { Text } from "@mantine/core";
import { useT } from "../i18n/useT";
import { useLive } from "./context";
import classes from "./LiveMark.module.css";

/** How the line to the server is: in words, and with a shape of its own for each state. */
export function LiveMark() {
  const t = useT();
  const { state } = useLive();
  return (
    <Text component="span" role="status" className={classes.mark} data-state={state}>
      <span aria-hidden="true" className={classes.dot} />
      {t(`shell.live.${state}`)}
    </Text>
  );
}
