import { Button } from "@mantine/core";
import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";
import { InboxIcon } from "../shell/icons";

const OWN_WORDS = ["mine", "unassigned", "snoozed", "overdue", "mentioned", "resolved"] as const;

/** A list with nothing in it: what will be there, or, of a search, how to see everything again. */
export function NoTickets({ view, clear }: { view: string | undefined; clear?: () => void }) {
  const t = useT();
  const known = OWN_WORDS.find((each) => each === view);
  if (!clear) {
    return (
      <Empty
        icon={<InboxIcon size={32} />}
        title={t("inbox.none")}
        hint={t(known ? `inbox.none.${known}` : "inbox.none.hint")}
      />
    );
  }
  return (
    <Empty icon={<InboxIcon size={32} />} title={t("inbox.noneFound")} hint={t("inbox.noneFound.hint")}>
      <Button variant="default" onClick={clear}>
        {t("inbox.noneFound.clear")}
      </Button>
    </Empty>
  );
}
