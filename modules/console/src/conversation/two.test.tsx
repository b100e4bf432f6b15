import { act, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aConversationDesk, furnish, held, opened } from "../testing/conversationDesk";
import { at } from "../testing/screen";

const server = aConversationDesk();
beforeEach(furnish);

describe("two who write at once", () => {
  /** As the live line says who looks at the conversation. */
  async function withLine() {
    const sockets: EventTarget[] = [];
    class FakeSocket extends EventTarget {
      static readonly OPEN = 1;
      readyState = 1;
      constructor() {
        super();
        sockets.push(this);
      }
      send(text: string) {
        looks.push(text);
      }
      close() {}
    }
    const looks: string[] = [];
    vi.stubGlobal("WebSocket", FakeSocket);
    server.use(http.post(at("/session/socket"), () => HttpResponse.json({ ticket: "pass" })));
    const box = await opened();
    const says = (frame: object) =>
      act(() => void sockets.at(-1)?.dispatchEvent(new MessageEvent("message", { data: JSON.stringify(frame) })));
    await waitFor(() => expect(sockets).not.toEqual([]));
    says({ type: "hello", cursor: "1" });
    const viewers = (...writing: string[]) =>
      says({
        type: "viewers",
        conversation: "v1",
        viewers: writing.map((login) => ({ login, name: login, mode: "typing" })),
      });
    return { box, viewers, looks };
  }
  afterEach(() => vi.unstubAllGlobals());

  it("the second one's text waits until they insist", async () => {
    const { box, viewers, looks } = await withLine();
    viewers("bruno");
    expect(await screen.findByText("bruno está escribiendo al cliente…")).toBeInTheDocument();
    await userEvent.type(box, "Hola");
    expect(box.value).toBe("");
    await userEvent.click(screen.getByRole("button", { name: "Escribir de todos modos" }));
    expect(looks.at(-1)).toContain('"typing"');
    await userEvent.type(box, "Hola");
    expect(box.value).toBe("Hola");
    expect(screen.getByRole("button", { name: "Enviar" })).toBeEnabled();
  });

  it("the first one's text waits once the other insists, and goes on when they have finished", async () => {
    const { box, viewers } = await withLine();
    await userEvent.type(box, "Hola");
    viewers("bruno");
    expect(await screen.findByText(/su texto espera a que bruno termine/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Enviar" })).toBeDisabled();
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    viewers();
    await waitFor(() => expect(screen.getByRole("button", { name: "Enviar" })).toBeEnabled());
    expect(box.value).toBe("Hola");
    expect(held.writes).toEqual([]);
  });

  it("a note is nobody's business: it is written all the same", async () => {
    const { viewers } = await withLine();
    viewers("bruno");
    await userEvent.click(screen.getByRole("radio", { name: "Nota interna" }));
    await userEvent.type(screen.getByRole("textbox", { name: "Nota interna" }), "Ojo");
    expect(screen.getByRole("textbox", { name: "Nota interna" })).toHaveValue("Ojo");
  });
});
