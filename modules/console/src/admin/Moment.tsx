import { FormattedDate } from "react-intl";

/** A moment as people say it, exact for whoever asks. */
export function Moment({ at }: { at: string | null | undefined }) {
  if (!at) return <>–</>;
  return (
    <time dateTime={at}>
      <FormattedDate value={at} dateStyle="medium" timeStyle="short" />
    </time>
  );
}
