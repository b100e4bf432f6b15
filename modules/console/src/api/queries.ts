import { QueryClient } from "@tanstack/react-query";
import { Problem } from "./client";

const MOST_TRIES = 2;

/**
 * How long answers are kept. Keys begin with what they are about – ["tickets", …], ["ticket", id], ["conversation", id, …],
 * ["views"] – because the live line throws away by those beginnings (live/hearing.ts).
 */
export function newQueries() {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 15_000,
        retry: (failures, error) => failures < MOST_TRIES && (!(error instanceof Problem) || error.isOutage),
      },
    },
  });
}
