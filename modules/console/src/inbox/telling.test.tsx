import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Locks } from "../testing/locks";
import { aTicket } from "../testing/samples";
import { aDesk, at, open } from "../testing/screen";
import { Turn } from "./turn";

const sockets: FakeSocket[] = [];
class FakeSocket extends EventTarget {
  constructor() {
    super();
    sockets.push(this);
  }
  send() {}
  close() {}
  says(frame: object) {
    act(() => void this.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(frame) })));
  }
}

const notes: { body?: string; onclick?: () => void }[] = [];
class FakeNote {
  static permission = "granted";
  static requestPermission = async () => "granted";
  onclick?: () => void;
  constructor(_title: string, more: { body?: string }) {
    notes.push(Object.assign(this, more));
  }
  close() {}
}

const desk = { unread: 0, preferences: {} as object, ticket: aTicket() };
const event = (change: object) => ({
  type: "event",
  cursor: "9",
  event: "TicketOpened",
  conversation: "v7",
  ticket: "t7",
  team: "mesa",
  at: "2026-01-01T00:00:00Z",
  ...change,
});

aDesk(
  http.get(at("/session"), () =>
    HttpResponse.json({
      account: { id: "1", login: "ana", name: "Ana", roles: ["agent"], teams: ["mesa"] },
      csrf: "x",
    }),
  ),
  http.post(at("/session/socket"), () => HttpResponse.json({ ticket: "pass" })),
  http.get(at("/preferences"), () => HttpResponse.json({ language: "es", desktop: true, ...desk.preferences })),
  http.get(at("/views"), () =>
    HttpResponse.json({ items: [{ id: "mine", scope: "system", filter: {}, count: 1, unread: desk.unread }] }),
  ),
  http.get(at("/tickets"), () => HttpResponse.json({ items: [] })),
  http.get(at("/tickets/:id"), () => HttpResponse.json(desk.ticket)),
);

const hidden = (isHidden: boolean) =>
  Object.defineProperty(document, "hidden", { value: isHidden, configurable: true });

beforeEach(() => {
  sockets.length = 0;
  notes.length = 0;
  Object.assign(desk, {
    unread: 0,
    preferences: {},
    ticket: aTicket({ id: "t7", status: "open", agent: null, team: "mesa" }),
  });
  vi.stubGlobal("WebSocket", FakeSocket);
  vi.stubGlobal("Notification", FakeNote);
});
afterEach(() => {
  Reflect.deleteProperty(navigator, "locks");
  hidden(false);
  vi.unstubAllGlobals();
});

async function connected(path = "/inbox") {
  const icon = document.createElement("link");
  icon.rel = "icon";
  document.head.replaceChildren(icon);
  const router = open(path);
  await waitFor(() => expect(sockets.length).toBeGreaterThan(0));
  sockets.at(-1)?.says({ type: "hello", cursor: "1" });
  await screen.findByRole("navigation", { name: "Secciones" });
  // It is loaded after the screen, and puts the icon right once it is there.
  await waitFor(() => expect(icon.getAttribute("href")).toBe("/relevo.svg"));
  return { router, says: (frame: object) => sockets.at(-1)?.says(frame) };
}
const aWhile = () => new Promise((done) => setTimeout(done, 2_500));

describe("an agent whose team gets a ticket that nobody has", () => {
  it("is told on the desktop and in the title while they look elsewhere, and a click opens it", async () => {
    const { router, says } = await connected();
    hidden(true);
    says(event({}));
    await waitFor(() => expect(notes).toHaveLength(1));
    expect(notes[0]?.body).toBe("Espera un cliente en mesa: Rosa Díaz");
    await waitFor(() => expect(document.title).toBe("(1) Bandeja · Relevo"));
    act(() => notes[0]?.onclick?.());
    await waitFor(() => expect(router.state.location.search).toMatchObject({ ticket: "t7" }));
  });

  it("is told in the page while they look at it", async () => {
    const { router, says } = await connected();
    says(event({}));
    expect(await screen.findByText("Espera un cliente en mesa: Rosa Díaz")).toBeInTheDocument();
    expect(notes).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Abrir" }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ ticket: "t7" }));
  });

  it("is told also while another screen is open", async () => {
    const { says } = await connected("/nowhere");
    hidden(true);
    says(event({}));
    await waitFor(() => expect(notes).toHaveLength(1));
  });

  it("is not told of what another was given meanwhile, or of other teams, or where they want to hear of theirs only", async () => {
    const { says } = await connected();
    hidden(true);
    says(event({ team: "ventas" }));
    await aWhile();
    desk.ticket = aTicket({ id: "t7", status: "assigned", agent: "bruno" });
    says(event({}));
    await aWhile();
    expect(notes).toEqual([]);
  });

  it("hears of their own tickets only, if they like that better", async () => {
    desk.preferences = { tellOf: "mine" };
    const { says } = await connected();
    hidden(true);
    says(event({}));
    await aWhile();
    expect(notes).toEqual([]);
    desk.ticket = aTicket({ id: "t7", agent: "ana" });
    says(event({ event: "TicketTaken", agent: "ana", team: null }));
    await waitFor(() => expect(notes[0]?.body).toBe("Tiene un ticket más: Rosa Díaz"));
  });
});

it("is told by one tab only: the one that was looked at last", async () => {
  const locks = new Locks();
  Object.defineProperty(navigator, "locks", { value: locks, configurable: true });
  const { says } = await connected();
  const other = new Turn(locks);
  other.take(true);
  await waitFor(() => expect(other.leads()).toBe(true));
  hidden(true);
  says(event({}));
  await aWhile();
  expect(notes).toEqual([]);
  expect(document.title).toBe("(1) Bandeja · Relevo");
  other.end();
  await waitFor(() => expect(locks.held).toHaveLength(1));
  says(event({ ticket: "t8" }));
  await waitFor(() => expect(notes).toHaveLength(1));
});

it("a new message of one's own customer is told by its number in the view", async () => {
  const { says } = await connected();
  hidden(true);
  desk.unread = 1;
  says(event({ event: "MessageReceived", ticket: null, team: null }));
  await waitFor(() => expect(notes[0]?.body).toBe("Un cliente suyo ha escrito."));
  expect(document.title).toBe("(1) Bandeja · Relevo");
});
