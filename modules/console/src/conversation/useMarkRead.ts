import { useQueryClient } from "@tanstack/react-query";
import { useEffect } from "react";
import { commands } from "./api";

/** What the customer said last is read once it is before somebody: now, or when they look at the page again. */
export function useMarkRead(ticket: string, last: string | undefined) {
  const queries = useQueryClient();
  useEffect(() => {
    if (!last) return;
    const mark = () => {
      if (document.hidden) return;
      document.removeEventListener("visibilitychange", mark);
      const renew = () => {
        for (const key of ["tickets", "views"]) void queries.invalidateQueries({ queryKey: [key] });
      };
      commands.read(ticket).then(renew, () => {});
    };
    document.addEventListener("visibilitychange", mark);
    mark();
    return () => document.removeEventListener("visibilitychange", mark);
  }, [ticket, last, queries]);
}
