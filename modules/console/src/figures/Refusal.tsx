import { Problem } from "../api/client";
import { useT } from "../i18n/useT";
import { Empty } from "../shell/Empty";
import { Failure } from "../shell/Failure";

/** A desk that refuses figures says whom it would show them; anything else may be tried again. */
export function Refusal({ error, retry }: { error: unknown; retry: () => void }) {
  const t = useT();
  if (!(error instanceof Problem && error.status === 403)) return <Failure error={error} retry={retry} />;
  return (
    <div role="alert">
      <Empty title={t("shell.notAllowed")} hint={t("figures.refused")} />
    </div>
  );
}
