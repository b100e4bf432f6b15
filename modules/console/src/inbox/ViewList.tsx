import { ActionIcon, Badge, Skeleton, UnstyledButton } from "@mantine/core";
import { useT } from "../i18n/useT";
import type { Word } from "../i18n/words";
import { PencilIcon } from "../shell/icons";
import type { View } from "./api";
import classes from "./Inbox.module.css";

interface Props {
  views: View[] | undefined;
  picked: string | undefined;
  pick: (id: string) => void;
  /** Changes the one that is shown; absent where one may not. */
  change?: () => void;
}

/** The views one can look through, with how much is in each, and how much of it is new. */
export function ViewList({ views, picked, pick, change }: Props) {
  const t = useT();
  if (!views) return <Skeleton height={28} m="xs" w="auto" />;
  return (
    <ul className={classes.views} aria-label={t("inbox.views")}>
      {views.map((view) => (
        <li key={view.id}>
          <UnstyledButton className={classes.view} aria-current={view.id === picked} onClick={() => pick(view.id)}>
            <span>{view.scope === "system" ? t(`inbox.view.${view.id}` as Word) : view.name}</span>
            {view.count !== undefined && <span>{view.count}</span>}
            {Boolean(view.unread) && (
              <Badge size="xs" circle={(view.unread ?? 0) < 10} aria-label={t("inbox.unread", { count: view.unread })}>
                {view.unread}
              </Badge>
            )}
          </UnstyledButton>
          {view.id === picked && change && (
            <ActionIcon size={28} aria-label={t("filter.change", { name: view.name ?? "" })} onClick={change}>
              <PencilIcon size={14} />
            </ActionIcon>
          )}
        </li>
      ))}
    </ul>
  );
}
