import { useQuery } from "@tanstack/react-query";
import { type Clock, demo } from "./demo";

/** Whether this desk has its sandbox; false until we know. */
export function useDemo(): boolean {
  const { data } = useQuery({
    queryKey: ["demo", "there"],
    queryFn: () => demo<Clock>("/clock").then(Boolean),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return data === true;
}
