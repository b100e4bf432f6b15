import { useEffect, useSyncExternalStore } from "react";
import { useAccount } from "../shell/session";
import { drafts } from "./drafts";
import type { Mode } from "./types";

/** What somebody began to write on a ticket, and the sheet that it stands on. */
export function useDraft(ticket: string, mode: Mode) {
  const { login } = useAccount();
  const sheet = drafts.of(login, ticket, mode);
  const draft = useSyncExternalStore(sheet.subscribe, () => sheet.shown);
  useEffect(() => {
    void sheet.read();
    return () => void sheet.save();
  }, [sheet]);
  return { ...draft, sheet };
}
