/** The desk under test, as its administrator and its customers reach it. */
export const desk = {
  url: process.env.RELEVO_URL ?? "http://127.0.0.1:9080",
  token: process.env.RELEVO_TOKEN ?? "",
};

export interface Account {
  id: string;
  name: string;
  login: string;
  password: string;
}

const JSON_TYPE = { "Content-Type": "application/json" };
const PATIENCE_MILLIS = 30_000;
const PAUSE_MILLIS = 100;

/** Asks the API as the administrator. @throws on every refusal */
export async function api<T = unknown>(
  method: string,
  path: string,
  body?: unknown,
  headers: HeadersInit = {},
): Promise<T> {
  const answer = await fetch(`${desk.url}/api/v1/${path}`, {
    method,
    headers: { ...JSON_TYPE, Authorization: `Bearer ${desk.token}`, ...headers },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  const text = await answer.text();
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${text}`);
  return (text ? JSON.parse(text) : undefined) as T;
}

/** Somebody new with these roles, who sees those teams; all, if none is named. */
export async function somebody(name: string, roles: string[], teams: string[] = []): Promise<Account> {
  const login = `${name.toLowerCase()}-${crypto.randomUUID().slice(0, 8)}`;
  const password = "tres gatos en la azotea";
  const { id } = await api<{ id: string }>("POST", "accounts", { login, name, roles, teams, password });
  return { id, name, login, password };
}

/** They may no longer sign in, and no longer count as an administrator. */
export const dismiss = ({ id, name }: Account) =>
  api("PUT", `accounts/${id}`, { name, roles: ["agent"], teams: [], active: false });

/** Changes some of a team's care, and @returns what puts it back. */
export async function careOf(team: string, change: object): Promise<() => Promise<void>> {
  const path = `teams/${team}/care`;
  const before = await api<object>("GET", path);
  await write(path, { ...before, ...change });
  return () => write(path, before);
}

async function write(path: string, body: object) {
  const answer = await fetch(`${desk.url}/api/v1/${path}`, { headers: { Authorization: `Bearer ${desk.token}` } });
  await api("PUT", path, body, { "If-Match": answer.headers.get("etag") ?? "*" });
}

export interface Customer {
  phone: string;
  name: string;
}

export function customer(first: string): Customer {
  const phone = `52155${Math.floor(60_000_000 + Math.random() * 39_999_999)}`;
  return { phone, name: `${first} ${phone.slice(-5)}` };
}

export async function says({ phone, name }: Customer, text: string) {
  const answer = await fetch(`${desk.url}/demo/phones/${phone}/messages`, {
    method: "POST",
    headers: JSON_TYPE,
    body: JSON.stringify({ text, name }),
  });
  if (!answer.ok) throw new Error(`The phone could not write: ${answer.status}`);
}

interface Ticket {
  id: string;
  conversation: string;
  team: string;
  tier: number;
  status: string;
}

/** The customer's newest ticket, once it is as wanted. */
export function ticketOf({ phone }: Customer, isWanted: (ticket: Ticket) => boolean = () => true): Promise<Ticket> {
  return eventually(async () => {
    const { items } = await api<{ items: Ticket[] }>("GET", `tickets?contact=${phone}`);
    return items.find(isWanted);
  });
}

/** What `look` finds, as soon as it finds something. */
export async function eventually<T>(look: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MILLIS;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(`Not seen within ${PATIENCE_MILLIS} ms`);
    await new Promise((done) => setTimeout(done, PAUSE_MILLIS));
  }
}
