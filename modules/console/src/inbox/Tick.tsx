import type { TicketCard } from "../conversation/types";
import { useT } from "../i18n/useT";
import classes from "./Inbox.module.css";

/** Chooses a ticket among several; with Shift, all from the one chosen before. */
export function Tick({
  ticket: { contact },
  isOn,
  toggle,
}: {
  ticket: TicketCard;
  isOn: boolean;
  toggle: (isRange: boolean) => void;
}) {
  const t = useT();
  return (
    <input
      type="checkbox"
      className={classes.tick}
      aria-label={t("inbox.choose", { name: contact.name ?? contact.phone ?? t("inbox.nobody") })}
      checked={isOn}
      onChange={(event) => toggle((event.nativeEvent as MouseEvent).shiftKey)}
    />
  );
}
