import { ActionIcon, Text } from "@mantine/core";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { CloseIcon } from "../shell/icons";
import classes from "./Conversation.module.css";
import { megabytes } from "./limits";
import type { Attached } from "./useAttached";

/** The files that will go along, how far each has got, and the way to leave one out. */
export function AttachedList({ files, detach }: { files: Attached[]; detach: (key: string) => void }) {
  const t = useT();
  const plainly = usePlainly();
  if (files.length === 0) return null;
  return (
    <ul className={classes.attached} aria-label={t("conversation.attached")}>
      {files.map((each) => (
        <li key={each.key} className={classes.chip}>
          <span>{each.file.name}</span>
          <Text component="span" size="xs" c={each.error ? "red" : "dimmed"} role="status">
            {each.error ? plainly(each.error) : each.done ? megabytes(each.file.size) : t("conversation.uploading")}
          </Text>
          <ActionIcon
            size="sm"
            aria-label={t("conversation.detach", { name: each.file.name })}
            onClick={() => detach(each.key)}
          >
            <CloseIcon size={14} />
          </ActionIcon>
        </li>
      ))}
    </ul>
  );
}
