import { useQuery } from "@tanstack/react-query";
import { api } from "../api/client";
import type { BriefCard } from "./types";

/** Nothing where an older desk writes no briefs: what the ticket itself says is shown then. */
export const useBrief = (ticket: string) =>
  useQuery({
    queryKey: ["ticket", ticket, "brief"],
    queryFn: () => api.get<BriefCard>(`/tickets/${ticket}/brief`),
    retry: false,
  });
