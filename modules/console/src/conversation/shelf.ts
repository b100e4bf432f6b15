import { del, entries, set } from "idb-keyval";
import { newKey, Problem } from "../api/client";
import type { Parcel } from "./outbox";

/** Where parcels are kept while the page may close: each under the login of who sent it. */
export interface Shelf {
  keep: (parcel: Parcel) => void;
  drop: (parcel: Parcel) => void;
  /** What no page that is still open has in hand, the oldest first. */
  of: (login: string) => Promise<Parcel[]>;
}

interface Kept {
  parcel: Parcel;
  /** The page that has it in hand. */
  page: string;
  problem?: { status: number; code: string; message: string };
}

const PAGE = `relevo-page-${newKey()}`;
/** A lock held as long as this page lives tells the others that it does. */
void navigator.locks?.request(PAGE, () => new Promise(() => {}));

async function openPages(): Promise<Set<string | undefined>> {
  const { held = [] } = (await navigator.locks?.query()) ?? {};
  return new Set(held.map(({ name }) => name));
}

const begin = (login: string) => `parcel:${login}:`;
const place = ({ login, id }: Parcel) => begin(login) + id;

/** A browser that keeps nothing still sends. */
const nothing = () => {};

export const shelf: Shelf = {
  keep: (parcel) => {
    const { error, ...plain } = parcel;
    const problem =
      error instanceof Problem ? { status: error.status, code: error.code, message: error.message } : undefined;
    set(place(parcel), { parcel: plain, page: PAGE, problem } satisfies Kept).catch(nothing);
  },
  drop: (parcel) => {
    del(place(parcel)).catch(nothing);
  },
  of: async (login) => {
    try {
      const [all, open] = await Promise.all([entries<string, Kept>(), openPages()]);
      return all
        .filter(([key, { page }]) => key.startsWith(begin(login)) && (page === PAGE || !open.has(page)))
        .map(([, { parcel, problem }]) => ({
          ...parcel,
          error: problem && new Problem(problem.status, problem.code, problem.message),
        }))
        .sort((a, b) => a.at - b.at);
    } catch {
      return [];
    }
  },
};
