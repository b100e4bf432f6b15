import { useEffect } from "react";
import type { Said } from "./arrived";
import { drafts } from "./drafts";
import { isWritten, outbox, type Parcel } from "./outbox";
import type { Mode } from "./types";
import { attachedOf } from "./useAttached";

/** What was taken back stands again where it was written, whether that is on the screen or not; templates are filled in elsewhere. */
outbox.onTakenBack((parcel) => {
  if (!isWritten(parcel)) return;
  const { text, content } = parcel.what as Said;
  if (content?.template) return;
  drafts.of(parcel.login, parcel.about, parcel.kind as Mode).putBack(text ?? content?.text ?? "", attachedOf(content));
});

/** Keeps what this person wrote on its way while they are signed in. */
export function useSending(login: string) {
  useEffect(() => {
    void outbox.open(login);
    return () => {
      outbox.close();
      drafts.forget();
    };
  }, [login]);
}

const PATIENCE_MILLIS = 10_000;

/** Before somebody leaves, all that is theirs leaves; a desk that does not answer is not waited for. */
export const settle = () =>
  Promise.race([
    Promise.all([outbox.flush(), drafts.flush()]),
    new Promise((done) => setTimeout(done, PATIENCE_MILLIS)),
  ]);

/** Calls back with what is taken back of one ticket. */
export function useTakenBack(ticket: string, take: (parcel: Parcel) => void) {
  useEffect(() => outbox.onTakenBack((parcel) => parcel.about === ticket && take(parcel)), [ticket, take]);
}
