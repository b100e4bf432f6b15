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
    kind: "choice" | "article" | "offer" | "look_up" | "subflow" | "missed";
    name: string;
    result?: "found" | "missing" | "refused" | "failed" | null;
  }[];
  given: { name: string; value: string; since: string }[];
  halfDone?: { name: string; state: "failed" | "asked" } | null;
  mood: { at: string; mood: number }[];
}

export interface BriefCard {
  brief: Brief;
  earlier: Brief[];
}
