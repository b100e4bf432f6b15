import { Link } from "@tanstack/react-router";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { AlarmIcon, CheckIcon, ClockIcon } from "../shell/icons";
import type { TeamNow } from "./api";
import { behindWall, type OfWall } from "./drill";
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
    ["wall.longest", lasting(now.longestWaitSeconds), "now_waiting", now.waiting],
    ["wall.open", intl.formatNumber(now.open), "now_open", now.open],
    ["wall.unassigned", intl.formatNumber(now.unassigned), "now_unassigned", now.unassigned],
    ["wall.windowClosing", intl.formatNumber(now.windowClosing), "now_window_closing", now.windowClosing],
    ["wall.oldest", lasting(now.oldestSeconds), "now_open", now.open],
  ] as const;
  const list = (kpi: OfWall, n: number, value: string, word: string) =>
    n === 0 ? (
      value
    ) : (
      <Link
        to="/figures/conversations"
        search={behindWall(kpi, now.team) as never}
        className={classes.list}
        aria-label={t("wall.list", { n, word, value, name })}
      >
        {value}
      </Link>
    );
  return (
    <article className={classes.tile} data-state={state} data-all={now.team == null || undefined} aria-label={name}>
      <header className={classes.name}>
        <h2 className={classes.team}>{name}</h2>
        <p className={classes.state}>
          <Icon size={26} /> {t(`wall.state.${state}`)}
        </p>
      </header>
      <p className={classes.waiting}>
        <strong>{list("now_waiting", now.waiting, intl.formatNumber(now.waiting), t("wall.waiting"))}</strong>{" "}
        {t("wall.waiting")}
      </p>
      <dl className={classes.facts}>
        {facts.map(([word, value, kpi, n]) => (
          <div key={word}>
            <dt>{t(word)}</dt>
            <dd>{list(kpi, n, value, t(word))}</dd>
          </div>
        ))}
      </dl>
    </article>
  );
}
