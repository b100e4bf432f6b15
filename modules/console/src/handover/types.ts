/** What whoever takes a ticket over is told; see the API's brief. */
export interface Brief {
  at: string;
  occasion: "opened" | "reopened" | "transferred" | "returned" | "now";
  language: string;
  why: {
    decision?: string | null;
    release?: number | null;
    rules: { name: string; why?: string | null; es?: string | null; en?: string | null }[];
    said?: string | null;
    passedOn?: { team: string; tier: number; by?: string | null; reason?: string | null } | null;
  };
  tried: {
    at: string;
    kind: "choice" | "article" | "offer" | "look_up" | "subflow" | "task" | "missed";
    name: string;
    result?: "found" | "missing" | "refused" | "failed" | "done" | "wanted_person" | "timed_out" | "taken_back" | null;
  }[];
  given: { name: string; value: string; since: string }[];
  halfDone?: { name: string; state: "failed" | "asked" } | null;
  mood: { at: string; mood: number }[];
}

export interface BriefCard {
  brief: Brief;
  earlier: Brief[];
}

/** Something for which the bot can be left a conversation. */
export interface Task {
  name: string;
  title: string;
}

export interface Loan {
  id: string;
  task: string;
  title: string;
  agent: string;
  dueAt: string;
  endedAt?: string | null;
  outcome?: "done" | "failed" | "wanted_person" | "timed_out" | "taken_back" | null;
}

/** Where a ticket may go by the ladder. */
export interface Ways {
  /** What is missing is said in Spanish words; nothing if it may go now. */
  items: { team: string; tier: number; missing: string[] }[];
  handBack: boolean;
}

/** Several things done to a ticket in one go; the whole desk's where `team` is null. */
export interface Macro {
  id: string;
  name: string;
  title: string;
  team?: string | null;
}
