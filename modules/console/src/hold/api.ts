import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, ifUnknown } from "../api/client";

/** What was asked for before a moment and would leave now; `age` is "all", "copy" or hours such as "4h". */
export interface Older {
  age: string;
  before: string;
  count: number;
  kinds: Record<string, number>;
}

export interface Hold {
  held: boolean;
  since?: string | null;
  reason?: "restored" | "copied" | "ordered" | null;
  dataUntil?: string | null;
  waiting?: Older[] | null;
}

const KEY = ["hold"];
const LOOK_MILLIS = 30_000;

/** Whether the desk sends nothing, since it was restored. */
export const useHold = () =>
  useQuery({
    queryKey: KEY,
    queryFn: () => ifUnknown(api.get<Hold>("/hold"), { held: false } as Hold),
    refetchInterval: LOOK_MILLIS,
    refetchOnWindowFocus: "always",
  });

export function useRelease() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (wish: { dropBefore: string | null; note: string }) =>
      api.post<{ dropped: number }>("/hold/release", { body: wish }),
    onSettled: () => queries.invalidateQueries({ queryKey: KEY }),
  });
}
