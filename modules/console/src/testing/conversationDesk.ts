import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { clear } from "idb-keyval";
import { HttpResponse, http } from "msw";
import type { Message, Note, TicketDetails } from "../conversation/types";
import { aCard, aDecision, aMessage, aNote, aTicket } from "./samples";
import { aDesk, at, open, signedInAs } from "./screen";

const HOUR = 3_600_000;
export const soon = (hours: number) => new Date(Date.now() + hours * HOUR).toISOString();
export const ago = (hours: number) => soon(-hours);

/** What the desk holds in a test, what was written to it, and what it does not do just now. */
export const held = {
  ticket: {} as Partial<TicketDetails>,
  messages: [] as Message[],
  notes: [] as Note[],
  drafts: new Map<string, string>(),
  writes: [] as { key: string | null; body: unknown }[],
  commands: [] as { command: string; key: string | null; body: unknown }[],
  /** How often its ticket was asked for. */
  reads: 0,
  undoSeconds: 0,
  /** Whether replies are refused; whether nothing is answered at all. */
  isRefused: false,
  isDown: false,
  /** Where words go by mail while the window is closed. */
  otherWay: null as string | null,
  /** Whether the customer asked to be answered there. */
  prefersMail: false,
};

/** As before each test. */
export async function furnish() {
  await clear();
  Object.assign(held, {
    ticket: { windowClosesAt: soon(20) },
    otherWay: null,
    prefersMail: false,
    messages: [aMessage({ at: ago(4) })],
    notes: [aNote()],
    drafts: new Map(),
    writes: [],
    commands: [],
    reads: 0,
    undoSeconds: 0,
    isRefused: false,
    isDown: false,
  });
}

const refusal = (code: string, title: string, status = 409) =>
  HttpResponse.json({ type: `urn:relevo:problem:${code}`, title }, { status });
const items = (all: unknown[]) => HttpResponse.json({ items: all });

const APPROVED = {
  account: "a",
  name: "aviso",
  language: "es",
  status: "APPROVED",
  category: "UTILITY",
  text: "Hola, {{1}}",
  variables: ["1"],
};
const CANNED = {
  id: "k1",
  shortcut: "plazo",
  title: "Plazo de envío",
  team: null,
  texts: { es: "Hola {{contact.name}}: llega el {{dia}}." },
};

/** A desk with one conversation, held by Ana. Call it once, outside of the tests. */
export const aConversationDesk = () =>
  aDesk(
    signedInAs("agent"),
    http.get(at("/preferences"), () => HttpResponse.json({ undoSeconds: held.undoSeconds, language: "es" })),
    http.get(at("/views"), () =>
      items([{ id: "mine", scope: "system", filter: { agent: "me" }, count: 1, unread: 2 }]),
    ),
    http.get(at("/tickets"), () => items([aCard({ lastText: "hola", unread: 2, draft: true })])),
    http.get(at("/tickets/t1"), () => {
      held.reads += 1;
      return held.isDown ? new HttpResponse(null, { status: 503 }) : HttpResponse.json(aTicket(held.ticket));
    }),
    http.get(at("/tickets/t1/notes"), () => items(held.notes)),
    http.get(at("/conversations"), () => items([])),
    http.get(at("/conversations/v1"), () =>
      HttpResponse.json({
        id: "v1",
        contact: "c1",
        phone: "5215512345678",
        name: "Rosa",
        channel: "wa",
        otherWay: held.otherWay,
        prefersMail: held.prefersMail,
        owner: "human",
        openedAt: ago(1),
      }),
    ),
    http.get(at("/conversations/v1/messages"), ({ request }) => {
      const after = Number(new URL(request.url).searchParams.get("cursor"));
      return items(held.messages.filter(({ seq }) => seq > after));
    }),
    http.get(at("/conversations/v1/decisions"), () => items([aDecision()])),
    http.get(at("/templates"), () => items([APPROVED])),
    http.get(at("/canned-replies"), () => items([CANNED])),
    http.get(at("/tickets/t1/drafts"), () =>
      items([...held.drafts].map(([mode, text]) => ({ mode, text, changedAt: soon(0) }))),
    ),
    http.put(at("/tickets/t1/drafts/:mode"), async ({ params, request }) => {
      held.drafts.set(String(params.mode), ((await request.json()) as { text: string }).text);
      return new HttpResponse(null, { status: 204 });
    }),
    http.post(at("/tickets/t1/messages"), async ({ request }) => {
      held.writes.push({ key: request.headers.get("Idempotency-Key"), body: await request.json() });
      if (held.isDown) return HttpResponse.error();
      return held.isRefused ? refusal("window-closed", "La ventana está cerrada.") : HttpResponse.json({ id: "r1" });
    }),
    http.post(at("/tickets/t1/:command"), async ({ params, request }) => {
      const body = await request.json().catch(() => null);
      const command = String(params.command);
      held.commands.push({ command, key: request.headers.get("Idempotency-Key"), body });
      if (held.isDown) return HttpResponse.error();
      if (held.isRefused) return refusal("no-such", "El equipo no acepta más.");
      if (command === "notes") return HttpResponse.json(aNote({ id: "n9", by: "ana", ...(body as object) }));
      return new HttpResponse(null, { status: 204 });
    }),
  );

/** The console with that conversation open; @returns the box for the customer. */
export async function opened() {
  open("/inbox?ticket=t1");
  return (await screen.findByRole("combobox", { name: "Responder" })) as HTMLTextAreaElement;
}

export const user = userEvent.setup();
export const press = (keys: string) => user.keyboard(keys);
export const SEND = "{Control>}{Enter}{/Control}";
