/** What the desk refused or could not do, in a sentence for a person. */
export class Problem extends Error {
  constructor(
    readonly status: number,
    readonly code: string,
    sentence: string,
    readonly members: Record<string, unknown> = {},
    /** By which the desk's log calls the request. */
    readonly reference: string | null = null,
  ) {
    super(sentence);
  }

  /** Nobody answered: the network, or a server that is starting. */
  get isOutage() {
    return this.status === 0 || this.status >= 502;
  }
}

export interface Asking {
  query?: Record<string, string | number | boolean | null | undefined>;
  body?: unknown;
  /** Carries a command out once, however often it is sent. */
  key?: string;
  /** The ETag of what is changed. */
  match?: string | null;
  keepalive?: boolean;
  signal?: AbortSignal;
  headers?: Record<string, string>;
}

export interface Answer<A> {
  data: A;
  tag: string | null;
}

type Method = "GET" | "POST" | "PUT" | "DELETE";
type Listener = () => void;

const door = { csrf: "", signedOut: new Set<Listener>(), isStillOurs: async () => false };

export const rememberCsrf = (csrf: string) => {
  door.csrf = csrf;
};

/** Calls back when the desk no longer knows who we are. */
export function onSignedOut(listener: Listener) {
  door.signedOut.add(listener);
  return () => door.signedOut.delete(listener);
}

/** How to learn the session's secret anew; it tells whether the session is still the same person's. */
export const onStaleSecret = (isStillOurs: () => Promise<boolean>) => {
  door.isStillOurs = isStillOurs;
};

export const newKey = (): string => crypto.randomUUID();

export function address(path: string, query: Asking["query"] = {}): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null && value !== "");
  const text = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return `/api/v1${path}${text ? `?${text}` : ""}`;
}

function headersOf(method: Method, asking: Asking): Record<string, string> {
  const headers: Record<string, string> = { Accept: "application/json", ...asking.headers };
  if (method !== "GET") headers["X-Relevo-Csrf"] = door.csrf;
  if (asking.key) headers["Idempotency-Key"] = asking.key;
  if (asking.match) headers["If-Match"] = asking.match;
  if (asking.body !== undefined && !isBytes(asking.body)) headers["Content-Type"] = "application/json";
  return headers;
}

const isBytes = (body: unknown): body is Blob => body instanceof Blob;

async function problemOf(response: Response): Promise<Problem> {
  const text = await response.text();
  const reference = response.headers.get("X-Request-Id");
  try {
    const { type = "", title, detail, ...members } = JSON.parse(text) as Record<string, unknown>;
    const code = String(type).split(":").at(-1) ?? "";
    return new Problem(response.status, code, String(title ?? detail ?? response.statusText), members, reference);
  } catch {
    return new Problem(response.status, "", response.statusText || `HTTP ${response.status}`, {}, reference);
  }
}

async function send(method: Method, path: string, asking: Asking): Promise<Response> {
  const { body, query, keepalive, signal } = asking;
  try {
    return await fetch(address(path, query), {
      method,
      headers: headersOf(method, asking),
      body: body === undefined ? undefined : isBytes(body) ? body : JSON.stringify(body),
      credentials: "same-origin",
      keepalive,
      signal,
    });
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new Problem(0, "offline", "");
  }
}

async function exchange<A>(method: Method, path: string, asking: Asking = {}, isAgain = false): Promise<Answer<A>> {
  const response = await send(method, path, asking);
  if (!response.ok) {
    const problem = await problemOf(response);
    const isStale = problem.status === 403 && problem.code === "csrf" && !isAgain;
    if (isStale && (await door.isStillOurs())) return exchange(method, path, asking, true);
    if (problem.status === 401 && path !== "/session") for (const listener of door.signedOut) listener();
    throw problem;
  }
  const text = await response.text();
  return { data: (text ? JSON.parse(text) : undefined) as A, tag: response.headers.get("ETag") };
}

const only =
  (method: Method) =>
  async <A>(path: string, asking?: Asking): Promise<A> =>
    (await exchange<A>(method, path, asking)).data;

/** The desk's API, below /api/v1. Commands carry the session's secret; give a key to those that must not happen twice. */
export const api = {
  get: only("GET"),
  post: only("POST"),
  put: only("PUT"),
  remove: only("DELETE"),
  /** With the ETag that a change must name. */
  tagged: <A>(path: string, asking?: Asking) => exchange<A>("GET", path, asking),
  putTagged: <A>(path: string, asking?: Asking) => exchange<A>("PUT", path, asking),
};

/** What is answered, or `otherwise` where this desk does not know the question, or the thing. */
export async function ifUnknown<A, B>(asked: Promise<A>, otherwise: B): Promise<A | B> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof Problem && error.status === 404) return otherwise;
    throw error;
  }
}

/** One page of anything; `next` is the cursor of the page after it. */
export interface Page<A> {
  items: A[];
  next?: string | null;
}
