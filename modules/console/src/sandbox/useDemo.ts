import { useQuery } from "@tanstack/react-query";
import { type Clock, demo } from "./demo";

/** Whether this desk has its sandbox; undefined until we know. */
export function useDemo(): boolean | undefined {
  const { data, isPending } = useQuery({
    queryKey: ["demo", "there"],
    queryFn: () => demo<Clock>("/clock").then(Boolean),
    staleTime: Number.POSITIVE_INFINITY,
    retry: false,
  });
  return isPending ? undefined : data === true;
}
