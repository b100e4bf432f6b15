import { Anchor, Text, UnstyledButton } from "@mantine/core";
import { Suspense, useState } from "react";
import { useT } from "../i18n/useT";
import { FileIcon } from "../shell/icons";
import { lazily } from "../shell/lazily";
import { AudioPlayer } from "./AudioPlayer";
import classes from "./Conversation.module.css";
import type { FileView, Media, Message } from "./types";

const Preview = lazily(() => import("./Preview"));
const fileAddress = (id: string) => `/api/v1/files/${id}`;

/** What came with a message: pictures and PDF open over the page, sound and video play in it, all else is kept as a file. */
export function Attachment({ message: { file, content, kind } }: { message: Message }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  const media = content?.media ?? content?.frame?.media;
  if (file?.state === "waiting") return <Text size="sm">{t("conversation.fileWaiting")}</Text>;
  if (file?.state === "lost") return <Text size="sm">{t("conversation.fileLost", { reason: file.error ?? "" })}</Text>;
  const source = sourceOf(file, media);
  if (!source) return null;
  const name = file?.fileName ?? media?.fileName ?? t("conversation.file");
  if (kind === "audio") return <AudioPlayer source={source} seconds={file?.seconds ?? undefined} />;
  // biome-ignore lint/a11y/useMediaCaption: customers send none
  if (kind === "video") return <video src={source} controls preload="metadata" className={classes.picture} />;
  const isPicture = kind === "image" || kind === "sticker";
  const isPdf = (file?.mimeType ?? media?.mimeType) === "application/pdf";
  if (!isPicture && !isPdf) {
    return (
      <Anchor size="sm" href={source} target="_blank" rel="noopener">
        <FileIcon size={16} /> {name}
      </Anchor>
    );
  }
  return (
    <>
      <UnstyledButton aria-label={t("conversation.preview", { name })} onClick={() => setOpen(true)}>
        {isPicture ? (
          <img src={source} alt="" className={classes.picture} loading="lazy" />
        ) : (
          <Text component="span" size="sm" td="underline">
            <FileIcon size={16} /> {name}
          </Text>
        )}
      </UnstyledButton>
      {isOpen && (
        <Suspense>
          <Preview source={source} name={name} isPdf={isPdf} close={() => setOpen(false)} />
        </Suspense>
      )}
    </>
  );
}

/** Our own copy; another's address only if it is ours to show, which the page's policy sees to. */
function sourceOf(file: FileView | null | undefined, media: Media | null | undefined): string | undefined {
  if (file?.state === "stored") return fileAddress(file.id);
  if (media?.stored) return fileAddress(media.stored);
  return media?.link ?? undefined;
}
