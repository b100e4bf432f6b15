import { notifications } from "@mantine/notifications";
import { useQueryClient } from "@tanstack/react-query";
import { useNavigate } from "@tanstack/react-router";
import { useEffect, useRef } from "react";
import { usePlainly } from "../api/usePlainly";
import { useT } from "../i18n/useT";
import { BulkOutcome } from "./BulkOutcome";
import { BULK, type Order, type Outcome } from "./bulk";
import { COMMANDS, type Command } from "./commandWords";
import { isWritten, outbox, type Parcel, useOutbox } from "./outbox";
import { RefusedToast } from "./RefusedToast";
import type { Note, TicketDetails } from "./types";
import { undoToast } from "./UndoToast";

const refusedToast = (id: string) => `refused-${id}`;

/** Tells what became of things on their way, whatever screen is open. What was refused is told until somebody sees to it. */
export default function Outcomes() {
  const t = useT();
  const plainly = usePlainly();
  const queries = useQueryClient();
  const navigate = useNavigate();
  const parcels = useOutbox();
  const told = useRef(new Map<string, Parcel["state"]>());

  useEffect(() => {
    const before = told.current;
    told.current = new Map(parcels.map(({ id, state }) => [id, state]));
    for (const id of before.keys()) if (told.current.get(id) !== "waiting") notifications.hide(undoToast(id));
    for (const [id, state] of before)
      if (state === "failed" && told.current.get(id) !== "failed") notifications.hide(refusedToast(id));
    for (const parcel of parcels) if (before.get(parcel.id) !== parcel.state) became(parcel);

    function became(parcel: Parcel) {
      if (parcel.kind === "note" && parcel.state === "sent") noted(parcel);
      if (isWritten(parcel) || (parcel.state !== "sent" && parcel.state !== "failed")) return;
      const ticket = parcel.about === BULK ? ["ticket"] : ["ticket", parcel.about];
      for (const key of [ticket, ["tickets"], ["views"]]) void queries.invalidateQueries({ queryKey: key });
      if (parcel.state === "failed") return refused(parcel);
      outbox.forget(parcel.id);
      if (parcel.kind === "bulk") carriedOut(parcel.answer as Outcome);
      if (parcel.kind === "resolve") tellOfSurvey(parcel.answer as TicketDetails | undefined);
    }

    function noted({ about, answer }: Parcel) {
      queries.setQueryData<Note[]>(["ticket", about, "notes"], (notes) => {
        const note = answer as Note;
        return notes?.every(({ id }) => id !== note.id) ? [...notes, note] : notes;
      });
    }

    function refused({ id, about, kind, what, whom, error }: Parcel) {
      const open = () =>
        void navigate({ to: "/inbox", search: (search: object) => ({ ...search, ticket: about }) as object });
      const deed = t(kind === "bulk" ? `bulk.${(what as Order).deed}` : COMMANDS[kind as Command]);
      notifications.show({
        id: refusedToast(id),
        color: "red",
        autoClose: false,
        title: t("conversation.notDone", { what: deed, whom: whom ?? "" }),
        message: <RefusedToast id={id} why={plainly(error)} open={kind === "bulk" ? undefined : open} />,
      });
    }

    function carriedOut({ done, failed }: Outcome) {
      const isWhole = failed.length === 0;
      notifications.show({
        color: isWhole ? "green" : "orange",
        autoClose: isWhole ? undefined : false,
        closeButtonProps: { "aria-label": t("shell.close") },
        title: isWhole ? t("bulk.done", { done }) : t("bulk.partly", { done, failed: failed.length }),
        message: !isWhole && <BulkOutcome failed={failed} />,
      });
    }

    function tellOfSurvey(done: TicketDetails | undefined) {
      if (done?.survey?.state !== "not-sent") return;
      const message = t("conversation.surveyNotSent", { reason: done.survey.reason ?? "" });
      notifications.show({ color: "orange", message });
    }
  }, [parcels, queries, navigate, t, plainly]);
  return null;
}
