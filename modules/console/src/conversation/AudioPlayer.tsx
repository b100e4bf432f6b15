import { ActionIcon, Anchor, Group, Text, UnstyledButton } from "@mantine/core";
import { useRef, useState } from "react";
import { useT } from "../i18n/useT";
import { DownloadIcon, PauseIcon, PlayIcon } from "../shell/icons";
import classes from "./Conversation.module.css";
import { Waveform } from "./Waveform";

const SPEEDS = [1, 1.5, 2];

const clock = (seconds: number) =>
  Number.isFinite(seconds)
    ? `${Math.floor(seconds / 60)}:${String(Math.floor(seconds % 60)).padStart(2, "0")}`
    : "–:––";

/** Plays a voice note, faster if one likes; where the browser cannot, it can be kept. */
export function AudioPlayer({ source, seconds }: { source: string; seconds?: number }) {
  const t = useT();
  const audio = useRef<HTMLAudioElement>(null);
  const group = useRef<HTMLDivElement>(null);
  const [wasPlayed, setPlayed] = useState(false);
  const [isPlaying, setPlaying] = useState(false);
  const [at, setAt] = useState(0);
  const [length, setLength] = useState(seconds ?? Number.NaN);
  const [speed, setSpeed] = useState(1);
  const [isUnplayable, setUnplayable] = useState(false);

  function faster() {
    const next = SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? 1;
    setSpeed(next);
    if (audio.current) audio.current.playbackRate = next;
  }
  return (
    <Group ref={group} gap={6} wrap="nowrap" role="group" aria-label={t("conversation.voice")}>
      {/* biome-ignore lint/a11y/useMediaCaption: its transcript, where there is one, is below */}
      <audio
        ref={audio}
        src={source}
        preload="metadata"
        onPlay={() => {
          setPlaying(true);
          setPlayed(true);
        }}
        onPause={() => setPlaying(false)}
        onTimeUpdate={(event) => setAt(event.currentTarget.currentTime)}
        onLoadedMetadata={(event) =>
          setLength((known) => (Number.isFinite(event.currentTarget.duration) ? event.currentTarget.duration : known))
        }
        onError={() => setUnplayable(true)}
      />
      {isUnplayable ? (
        <Text size="sm">{t("conversation.unplayable")}</Text>
      ) : (
        <>
          <ActionIcon
            variant="filled"
            color="relevo"
            radius="xl"
            aria-label={t(isPlaying ? "conversation.pause" : "conversation.play")}
            onClick={() => (isPlaying ? audio.current?.pause() : void audio.current?.play())}
          >
            {isPlaying ? <PauseIcon size={16} /> : <PlayIcon size={16} />}
          </ActionIcon>
          <div className={classes.sound}>
            <Waveform source={source} played={length > 0 ? at / length : 0} isWanted={wasPlayed} near={group} />
            <input
              type="range"
              className={classes.seek}
              aria-label={t("conversation.seek")}
              aria-valuetext={`${clock(at)} / ${clock(length)}`}
              min={0}
              max={Number.isFinite(length) ? length : 0}
              step={0.1}
              value={at}
              onChange={(event) => {
                if (audio.current) audio.current.currentTime = Number(event.currentTarget.value);
              }}
            />
          </div>
          <Text size="xs">{clock(at || length)}</Text>
          <UnstyledButton className={classes.speed} onClick={faster} aria-label={t("conversation.speed", { speed })}>
            {speed}×
          </UnstyledButton>
        </>
      )}
      <Anchor href={source} download aria-label={t("conversation.download")} className={classes.speed}>
        <DownloadIcon size={16} />
      </Anchor>
    </Group>
  );
}
