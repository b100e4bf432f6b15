import { useMutation, useQueryClient } from "@tanstack/react-query";

/** A command that changes what is shown about something: once it is done, that is read anew. */
export function useChange<A, B>(about: string, work: (given: A) => Promise<B>) {
  const queries = useQueryClient();
  return useMutation({ mutationFn: work, onSuccess: () => queries.invalidateQueries({ queryKey: [about] }) });
}
