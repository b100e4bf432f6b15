import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { AlarmIcon, CheckIcon, ClockIcon } from "../shell/icons";
import type { TeamNow } from "./api";
import { duration, NOTHING } from "./said";
import classes from "./Wall.module.css";

const ICONS = { closing: AlarmIcon, waiting: ClockIcon, fine: CheckIcon };

export const stateOf = ({ waiting, windowClosing }: TeamNow) =>
  windowClosing > 0 ? "closing" : waiting > 0 ? "waiting" : "fine";

/** A team's work, or everybody's. Its state is told by words and a sign; the colour only repeats it. */
export function Tile({ now }: { now: TeamNow }) {
  const t = useT();
  const intl = useIntl();
  const state = stateOf(now);
  const Icon = ICONS[state];
  const name = now.team === undefined || now.team === null ? t("wall.all") : now.team || t("figures.none");
  const lasting = (seconds: number | null | undefined) => (seconds == null ? NOTHING : duration(seconds));
  const facts = [
    ["wall.longest", lasting(now.longestWaitSeconds)],
    ["wall.open", intl.formatNumber(now.open)],
    ["wall.unassigned", intl.formatNumber(now.unassigned)],
    ["wall.windowClosing", intl.formatNumber(now.windowClosing)],
    ["wall.oldest", lasting(now.oldestSeconds)],
  ] as const;
  return (
    <article className={classes.tile} data-state={state} data-all={now.team == null || undefined} aria-label={name}>
      <header className={classes.name}>
        <h2 className={classes.team}>{name}</h2>
        <p className={classes.state}>
          <Icon size={26} /> {t(`wall.state.${state}`)}
        </p>
      </header>
      <p className={classes.waiting}>
        <strong>{intl.formatNumber(now.waiting)}</strong> {t("wall.waiting")}
      </p>
      <dl className={classes.facts}>
        {facts.map(([word, value]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
