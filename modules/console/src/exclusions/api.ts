import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { api, type Page } from "../api/client";

/** A customer whose conversations are in no figure. */
export interface Exclusion {
  contact: string;
  why: string;
  by: string;
  at: string;
}

const KEY = "exclusions";
const path = (contact: string) => `/insight/exclusions/${contact}`;
const FEWEST_DIGITS = 7;
const digitsOf = (given: string) => given.replace(/\D/g, "");
const ID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const useExclusions = () =>
  useQuery({ queryKey: [KEY], queryFn: () => api.get<Exclusion[]>("/insight/exclusions") });

/** What a customer is called, as far as the reader may know. */
export const useCalled = (contact: string) =>
  useQuery({
    queryKey: ["contact", contact, "called"],
    queryFn: async () => {
      const { name, phone } = await api.get<{ name?: string | null; phone?: string | null }>(`/contacts/${contact}`);
      return [name, phone].filter(Boolean).join(" · ");
    },
    retry: false,
  });

/** What can be looked for: an id, or a number long enough to be one. */
export const isWho = (given: string) => ID.test(given.trim().toLowerCase()) || digitsOf(given).length >= FEWEST_DIGITS;

/** Whose number it is; null if nobody wrote from it. */
async function contactOf(given: string): Promise<string | null> {
  if (ID.test(given)) return given;
  const found = await api.get<Page<{ contact: string }>>("/conversations", {
    query: { phone: digitsOf(given), limit: 1 },
  });
  return found.items[0]?.contact ?? null;
}

/** All figures are others then. */
function useWritten<A, B>(work: (given: A) => Promise<B>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: work,
    onSuccess: () => Promise.all([KEY, "figures"].map((about) => queries.invalidateQueries({ queryKey: [about] }))),
  });
}

/** Answers whether the customer was found. */
export const useExclude = () =>
  useWritten(async ({ who, why }: { who: string; why: string }) => {
    const contact = await contactOf(who.trim().toLowerCase());
    if (contact) await api.put(path(contact), { body: { why: why.trim() } });
    return contact !== null;
  });

export const useInclude = () => useWritten((contact: string) => api.remove(path(contact)));
