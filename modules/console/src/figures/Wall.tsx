import { Button } from "@mantine/core";
import { useFullscreenElement } from "@mantine/hooks";
import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { useIntl } from "react-intl";
import { useT } from "../i18n/useT";
import { useLive } from "../live/context";
import { paced } from "../live/paced";
import { Empty } from "../shell/Empty";
import { AlarmIcon, CheckIcon } from "../shell/icons";
import { Waiting } from "../shell/Waiting";
import { NOW, useNowOfDesk } from "./api";
import { FigureWords } from "./FigureWords";
import { Refusal } from "./Refusal";
import { Tile } from "./Tile";
import classes from "./Wall.module.css";

const PAUSE_MILLIS = 1_500;

/** How the desk is at this moment, team by team, to be read from across the room. */
export const Wall = () => (
  <FigureWords>
    <Tiles />
  </FigureWords>
);

function Tiles() {
  const t = useT();
  const intl = useIntl();
  const now = useNowOfDesk();
  const { ref, toggle, fullscreen } = useFullscreenElement<HTMLDivElement>();
  useNews();
  if (now.isPending) return <Waiting rows={4} height={150} />;
  if (now.isLoadingError) return <Refusal error={now.error} retry={() => void now.refetch()} />;
  const { at, all, teams } = now.data;
  const time = intl.formatTime(at, { timeStyle: "medium" });
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls in full screen, and so must be reached by key
    <section ref={ref} className={classes.wall} tabIndex={0} aria-label={t("wall.title")}>
      <header className={classes.head}>
        <h1 className={classes.title}>{t("wall.title")}</h1>
        {now.isError ? (
          <p className={classes.time} role="alert">
            <AlarmIcon size={28} /> {t("wall.stale", { at: time })}
          </p>
        ) : (
          <p className={classes.time}>{t("wall.at", { at: time })}</p>
        )}
        <Button variant="default" onClick={() => void toggle()}>
          {t(fullscreen ? "wall.leave" : "wall.full")}
        </Button>
      </header>
      {teams.length === 0 ? (
        <Empty icon={<CheckIcon size={64} />} title={t("wall.none")} hint={t("wall.none.hint")} />
      ) : (
        <div className={classes.tiles}>
          {teams.length > 1 && <Tile now={all} />}
          {teams.map((team) => (
            <Tile key={team.team ?? ""} now={team} />
          ))}
        </div>
      )}
    </section>
  );
}

/** Whatever happens at the desk is a reason to look again, before the next turn of the clock. */
function useNews() {
  const queries = useQueryClient();
  const { onEvent } = useLive();
  useEffect(() => onEvent(paced(() => queries.invalidateQueries({ queryKey: NOW }), PAUSE_MILLIS)), [onEvent, queries]);
}
