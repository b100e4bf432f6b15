import { ActionIcon, Text } from "@mantine/core";
import { useEffect, useState } from "react";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { CloseIcon } from "../shell/icons";
import classes from "./Conversation.module.css";
import { megabytes } from "./limits";
import type { Attached } from "./useAttached";

/** The files that will go along, how far each has got, and the way to leave one out. */
export function AttachedList({ files, detach }: { files: readonly Attached[]; detach: (key: string) => void }) {
  const t = useT();
  const plainly = usePlainly();
  const state = ({ error, done, file }: Attached) =>
    error ? plainly(error) : done ? file && megabytes(file.size) : t("conversation.uploading");
  if (files.length === 0) return null;
  return (
    <ul className={classes.attached} aria-label={t("conversation.attached")}>
      {files.map((each) => (
        <li key={each.key} className={classes.chip}>
          {each.file?.type.startsWith("image/") && <Thumbnail file={each.file} />}
          <span>{each.name}</span>
          <Text component="span" size="xs" c={each.error ? "red" : "dimmed"} role="status">
            {state(each)}
          </Text>
          <ActionIcon
            size="sm"
            aria-label={t("conversation.detach", { name: each.name })}
            onClick={() => detach(each.key)}
          >
            <CloseIcon size={14} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}

function Thumbnail({ file }: { file: File }) {
  const [address, setAddress] = useState<string>();
  useEffect(() => {
    const made = URL.createObjectURL(file);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [file]);
  return address ? <img src={address} alt="" className={classes.thumb} /> : null;
}
