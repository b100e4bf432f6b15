import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aConversationDesk, ago, furnish, held, opened } from "../testing/conversationDesk";
import { aMessage } from "../testing/samples";
import { at, open } from "../testing/screen";

const server = aConversationDesk();
beforeEach(furnish);
const broken = () => HttpResponse.json({ type: "urn:relevo:problem:x", title: "Se cayó algo." }, { status: 500 });
const earlier = { id: "v0", contact: "c1", phone: "1", channel: "wa", owner: "bot", openedAt: ago(48) };

describe("a conversation", () => {
  it("in which nothing was said says what will be there, and that it is the first", async () => {
    held.messages = [];
    held.notes = [];
    server.use(http.get(at("/conversations/v1/decisions"), () => HttpResponse.json({ items: [] })));
    open("/inbox?ticket=t1");
    expect(await screen.findByText(/Aún no se ha dicho nada/)).toBeInTheDocument();
    expect(await screen.findByText("Es la primera conversación con este cliente.")).toBeInTheDocument();
  });

  it("whose notes cannot be read says so, and shows what was said", async () => {
    let isDown = true;
    server.use(http.get(at("/tickets/t1/notes"), () => (isDown ? broken() : HttpResponse.json({ items: held.notes }))));
    open("/inbox?ticket=t1");
    const failure = within(await screen.findByRole("alert"));
    expect(await screen.findByText("hola")).toBeInTheDocument();
    isDown = false;
    await userEvent.click(failure.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText(/Cobrado dos veces/)).toBeInTheDocument();
  });

  it("before it opens in its place, and says why if it cannot be read, or that it is empty", async () => {
    let isDown = true;
    server.use(
      http.get(at("/conversations"), () => HttpResponse.json({ items: [earlier] })),
      http.get(at("/conversations/v0/messages"), () => (isDown ? broken() : HttpResponse.json({ items: [] }))),
    );
    open("/inbox?ticket=t1");
    await userEvent.click(await screen.findByRole("button", { expanded: false, name: /wa/ }));
    const failure = within(await screen.findByRole("alert"));
    isDown = false;
    await userEvent.click(failure.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText(/Aún no se ha dicho nada/)).toBeInTheDocument();
  });

  it("after its window, on a channel without templates, says what to do instead", async () => {
    held.ticket.windowClosesAt = ago(0.01);
    held.messages = [aMessage({ at: ago(24.01) })];
    server.use(http.get(at("/templates"), () => HttpResponse.json({ items: [] })));
    open("/inbox?ticket=t1");
    expect(await screen.findByText(/Este canal no tiene plantillas aprobadas/)).toBeInTheDocument();
  });
});

describe("a slash", () => {
  it("that no canned reply answers to says so", async () => {
    await userEvent.type(await opened(), "/zzz");
    expect(await screen.findByText("Ninguna respuesta rápida se llama así.")).toBeInTheDocument();
  });

  it("where there are no canned replies says where they come from", async () => {
    server.use(http.get(at("/canned-replies"), () => HttpResponse.json({ items: [] })));
    open("/inbox?ticket=t1");
    await userEvent.type(await screen.findByRole("textbox", { name: "Responder" }), "/");
    expect(await screen.findByText(/Aún no hay respuestas rápidas/)).toBeInTheDocument();
  });
});
