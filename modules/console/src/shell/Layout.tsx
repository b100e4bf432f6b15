import { Stack, Text, Tooltip, UnstyledButton } from "@mantine/core";
import { Link, Outlet, useNavigate, useRouterState } from "@tanstack/react-router";
import { Suspense, useEffect, useMemo, useState } from "react";
import { useSending } from "../conversation/sending";
import { useT } from "../i18n/useT";
import { LiveMark } from "../live/LiveMark";
import { useDemo } from "../sandbox/useDemo";
import { AccountMenu } from "./AccountMenu";
import classes from "./Layout.module.css";
import { lazily } from "./lazily";
import { NotAllowed } from "./NotAllowed";
import { PLACES, type Place } from "./screens";
import { mayOneOf, useAccount } from "./session";
import { type Action, useActions } from "./shortcuts";
import { entitle } from "./title";
import { useKeyboard } from "./useKeyboard";

const Palette = lazily(() => import("./Palette"));
const CheatSheet = lazily(() => import("./CheatSheet"));
const Telling = lazily(() => import("../inbox/Telling"));
const HoldBanner = lazily(() => import("../hold/HoldBanner"));
const Outcomes = lazily(() => import("../conversation/Outcomes"));

/** The frame around every screen: the rail, what keys do everywhere, and the screen itself. */
export function Layout() {
  const t = useT();
  const account = useAccount();
  const navigate = useNavigate();
  const [palette, setPalette] = useState(false);
  const [sheet, setSheet] = useState(false);
  const demo = useDemo();
  const places = useMemo(
    () => PLACES.filter((place) => mayOneOf(account, place.roles) && (demo || !place.demo)),
    [account, demo],
  );
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = PLACES.find((place) => path.startsWith(place.to));
  const word = here?.word;
  useEffect(() => entitle({ screen: word ? t(word) : "" }), [word, t]);
  useKeyboard();
  useSending(account.login);
  useActions(
    useMemo<Action[]>(
      () => [
        {
          id: "shell.palette",
          word: "shell.palette",
          group: "shell.group.general",
          keys: "mod+k",
          whileTyping: true,
          keyOnly: true,
          run: () => setPalette(true),
        },
        {
          id: "shell.shortcuts",
          word: "shell.shortcuts",
          group: "shell.group.general",
          keys: "?",
          run: () => setSheet(true),
        },
        ...places
          .filter((place) => place.letter)
          .map<Action>((place) => ({
            id: `go${place.to.replaceAll("/", ".")}`,
            word: place.word,
            group: "shell.group.go",
            keys: `g ${place.letter}`,
            run: () => (place.away ? window.open(place.to, "_blank", "noopener") : void navigate({ to: place.to })),
          })),
      ],
      [places, navigate],
    ),
  );
  return (
    <div className={classes.frame}>
      <a href="#content" className={classes.skip}>
        {t("shell.skip")}
      </a>
      <nav className={classes.rail} aria-label={t("shell.sections")}>
        <Stack gap={4} className={classes.places}>
          {places.map((place) => (
            <RailLink key={place.to} place={place} />
          ))}
        </Stack>
        <LiveMark />
        <AccountMenu showShortcuts={() => setSheet(true)} />
      </nav>
      <div className={classes.column}>
        <Suspense>
          <HoldBanner />
        </Suspense>
        <main id="content" className={classes.content} tabIndex={-1}>
          {here && !mayOneOf(account, here.roles) ? <NotAllowed places={places} /> : <Outlet />}
        </main>
      </div>
      <Suspense>
        {mayOneOf(account, ["agent", "supervisor"]) && <Telling />}
        <Outcomes />
        {sheet && <CheatSheet close={() => setSheet(false)} />}
        {palette && <Palette close={() => setPalette(false)} />}
      </Suspense>
    </div>
  );
}

function RailLink({ place }: { place: Place }) {
  const t = useT();
  const path = useRouterState({ select: (state) => state.location.pathname });
  const here = !place.away && path.startsWith(place.to);
  const inside = (
    <>
      <place.Icon size={22} />
      <Text component="span" className={classes.word}>
        {t(place.word)}
      </Text>
    </>
  );
  if (!place.away) {
    return (
      <Link to={place.to} className={classes.link} aria-current={here ? "page" : undefined}>
        {inside}
      </Link>
    );
  }
  return (
    <Tooltip label={t("shell.newTab")} position="right">
      <UnstyledButton component="a" href={place.to} target="_blank" rel="noopener" className={classes.link}>
        {inside}
      </UnstyledButton>
    </Tooltip>
  );
}
