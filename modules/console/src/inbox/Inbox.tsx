import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";

export function Inbox() {
  const t = useT();
  return <Empty title={t("shell.inbox")} />;
}
