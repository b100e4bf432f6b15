import { cleanup, screen, waitFor, within } from "@testing-library/react";
import { get } from "idb-keyval";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { aConversationDesk, ago, furnish, held, opened, press, SEND, user } from "../testing/conversationDesk";
import { aMessage } from "../testing/samples";
import { at } from "../testing/screen";
import { outbox } from "./outbox";

const server = aConversationDesk();
beforeEach(furnish);

const replyBox = async () => (await screen.findByRole("combobox", { name: "Responder" })) as HTMLTextAreaElement;
const noteBox = async () => (await screen.findByRole("textbox", { name: "Nota interna" })) as HTMLTextAreaElement;
const done = () => held.commands.map(({ command }) => command).filter((command) => command !== "read");
const choose = (mode: string) => user.click(screen.getByText(mode, { selector: "label *" }));

describe("what an agent takes back", () => {
  it("stands in the box again, with the key for it", async () => {
    held.undoSeconds = 10;
    const box = await opened();
    await user.type(box, "Largo texto");
    await press(`${SEND}{Escape}`);
    await within(screen.getByRole("log")).findByText("Largo texto");
    await press("z");
    await waitFor(() => expect(box.value).toBe("Largo texto"));
    expect(within(screen.getByRole("log")).queryByText("Largo texto")).toBeNull();
  });

  it("does not come again when the box does", async () => {
    held.undoSeconds = 10;
    const box = await opened();
    await user.type(box, "Viejo");
    await press(SEND);
    await user.click(await screen.findByRole("button", { name: "Deshacer" }));
    await user.clear(box);
    await user.type(box, "Nuevo y largo");
    await waitFor(() => expect(held.drafts.get("reply")).toBe("Nuevo y largo"));
    await user.click(screen.getByRole("button", { name: "Plantilla" }));
    await user.click(await screen.findByRole("button", { name: "Cancelar" }));
    expect((await replyBox()).value).toBe("Nuevo y largo");
    expect(held.drafts.get("reply")).toBe("Nuevo y largo");
  });

  it("goes back among the notes if it was a note, never to the customer", async () => {
    await opened();
    held.isDown = true;
    await choose("Nota interna");
    await user.type(await noteBox(), "cliente pesado");
    await press(SEND);
    await screen.findByRole("button", { name: "Corregir" });
    await choose("Responder");
    await user.click(screen.getByRole("button", { name: "Corregir" }));
    expect((await noteBox()).value).toBe("cliente pesado");
    await choose("Responder");
    expect((await replyBox()).value).toBe("");
  });

  it("goes back to the template with what its blanks were filled with", async () => {
    held.undoSeconds = 10;
    await opened();
    await user.click(screen.getByRole("button", { name: "Plantilla" }));
    await user.click(await screen.findByRole("combobox", { name: "Plantilla" }));
    await user.click(await screen.findByRole("option", { name: "aviso · es" }));
    await user.type(screen.getByRole("textbox", { name: /Valor de 1/ }), "Rosa");
    await user.click(screen.getByRole("button", { name: "Enviar plantilla" }));
    await user.click(await screen.findByRole("button", { name: "Deshacer" }));
    expect(await screen.findByRole("textbox", { name: /Valor de 1/ })).toHaveValue("Rosa");
    expect(held.drafts.get("reply") ?? "").toBe("");
  });

  it("has its file with it", async () => {
    held.undoSeconds = 10;
    const box = await opened();
    outbox.put(
      "t1",
      "reply",
      { content: { kind: "IMAGE", text: "mire", media: { stored: "u1", fileName: "caja.png" } } },
      10,
    );
    await user.click(await screen.findByRole("button", { name: "Deshacer" }));
    expect(box.value).toBe("mire");
    expect(within(screen.getByRole("list", { name: "Archivos adjuntos" })).getByText("caja.png")).toBeInTheDocument();
    await user.click(box);
    await press(SEND);
    await waitFor(() => expect(outbox.all()).toHaveLength(1));
    expect(outbox.all()[0]?.what).toMatchObject({ content: { kind: "IMAGE", media: { stored: "u1" } } });
  });
});

describe("a message that did not arrive", () => {
  it("is sent again once, however often one presses", async () => {
    const lost = { author: "agent", direction: "out", text: "Su pedido", error: "131000" } as const;
    held.messages.push(aMessage({ id: "x", seq: 9, at: ago(3), status: "failed", ...lost }));
    await opened();
    await user.dblClick(await screen.findByRole("button", { name: "Reintentar" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Reintentar" })).toBeNull());
    expect(held.writes).toEqual([{ key: "again:x", body: { text: "Su pedido" } }]);
  });
});

describe("what has not left", () => {
  it("is in this browser until it has, and there again when the page is", async () => {
    const box = await opened();
    held.isDown = true;
    await user.type(box, "No se pierda");
    await press(SEND);
    await screen.findByRole("button", { name: "Corregir" });
    cleanup();
    expect(outbox.all()).toEqual([]);
    held.isDown = false;
    await opened();
    await user.click(await screen.findByRole("button", { name: "Reintentar" }));
    await waitFor(() => expect(held.writes).toHaveLength(2));
    expect(held.writes[0]?.key).toBe(held.writes[1]?.key);
    const id = held.writes[0]?.key;
    await vi.waitFor(async () => expect(await get(`parcel:ana:${id}`)).toBeUndefined());
  });

  it("leaves before one signs out", async () => {
    held.undoSeconds = 10;
    const box = await opened();
    await user.type(box, "adiós");
    await press(SEND);
    await user.click(screen.getByRole("button", { name: /Su cuenta/ }));
    await user.click(await screen.findByRole("button", { name: "Salir" }));
    expect(await screen.findByRole("button", { name: "Entrar" })).toBeInTheDocument();
    expect(held.writes).toMatchObject([{ body: { text: "adiós" } }]);
  });
});

describe("a note", () => {
  it("stands among the others as soon as the desk has it", async () => {
    await opened();
    await choose("Nota interna");
    await user.type(await noteBox(), "ojo");
    await press(SEND);
    await waitFor(() => expect(done()).toEqual(["notes"]));
    await waitFor(() => expect(screen.queryByText("en cola")).toBeNull());
    expect(within(screen.getByRole("log")).getByText("ojo")).toBeInTheDocument();
  });
});

describe("a message that came while nobody looked", () => {
  it("is read when the page is looked at again", async () => {
    const hidden = vi.spyOn(document, "hidden", "get").mockReturnValue(true);
    await opened();
    await within(screen.getByRole("log")).findByText("hola");
    expect(held.commands.filter(({ command }) => command === "read")).toEqual([]);
    hidden.mockRestore();
    document.dispatchEvent(new Event("visibilitychange"));
    await waitFor(() => expect(held.commands.filter(({ command }) => command === "read")).toHaveLength(1));
  });
});

describe("a desk that does not answer for a while", () => {
  it("leaves on the screen what is there, above all what is being written", async () => {
    const box = await opened();
    await user.type(box, "a medias");
    Object.assign(held, { isDown: true, reads: 0 });
    await waitFor(() => expect(held.reads).toBeGreaterThan(1), { timeout: 15_000 });
    expect((await replyBox()).value).toBe("a medias");
  });

  it("says so where the messages should be", async () => {
    held.messages = [];
    server.use(http.get(at("/conversations/v1/messages"), () => new HttpResponse(null, { status: 503 })));
    await opened();
    expect(await screen.findByRole("alert")).toHaveTextContent("El servidor no responde");
  });
});
