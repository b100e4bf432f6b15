import { fireEvent, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";

const MINUTE = 60_000;
const desk = { presence: "online", said: [] as string[], awayMinutes: 15 };

const server = aDesk(
  signedInAs("agent"),
  http.get(at("/preferences"), () => HttpResponse.json({ language: "es", awayMinutes: desk.awayMinutes })),
  http.get(at("/agents"), () =>
    HttpResponse.json({
      items: [{ login: "ana", name: "Ana", teams: [], presence: desk.presence, capacity: 5, load: 1 }],
    }),
  ),
  http.put(at("/agents/me/presence"), async ({ request }) => {
    desk.presence = ((await request.json()) as { presence: string }).presence;
    desk.said.push(desk.presence);
    return HttpResponse.json({});
  }),
  http.get(at("/views"), () => HttpResponse.json({ items: [{ id: "mine", scope: "system", filter: {}, count: 0 }] })),
  http.get(at("/tickets"), () => HttpResponse.json({ items: [] })),
);

beforeEach(() => Object.assign(desk, { presence: "online", said: [], awayMinutes: 15 }));

/** So long ago was the last sign of life. */
function idleFor(minutes: number) {
  localStorage.setItem("relevo.livedAt", String(Date.now() - minutes * MINUTE));
}
const opened = async () => {
  open("/inbox");
  await screen.findByRole("button", { name: /Su estado: / });
  await waitFor(() => expect(localStorage.getItem("relevo.livedAt")).not.toBeNull());
};

describe("somebody who gives no sign of life", () => {
  it("is away after a while, and back as they were with the next key", async () => {
    desk.presence = "busy";
    await opened();
    idleFor(16);
    await waitFor(() => expect(desk.said).toEqual(["away"]));
    expect(await screen.findByRole("button", { name: "Su estado: Ausente" })).toBeInTheDocument();
    fireEvent.keyDown(document.body, { key: "Shift" });
    await waitFor(() => expect(desk.said).toEqual(["away", "busy"]));
  });

  it("stays what they chose themselves", async () => {
    await opened();
    await userEvent.click(screen.getByRole("button", { name: /Su estado: / }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Desconectado" }));
    idleFor(16);
    await new Promise((done) => setTimeout(done, 6_000));
    fireEvent.keyDown(document.body, { key: "Shift" });
    expect(desk.said).toEqual(["offline"]);
  });

  it("is told when the desk does not take what they chose", async () => {
    server.use(http.put(at("/agents/me/presence"), () => HttpResponse.error()));
    await opened();
    await userEvent.click(screen.getByRole("button", { name: /Su estado: / }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Ocupado" }));
    expect(await screen.findByText(/El servidor no responde/)).toBeInTheDocument();
    expect(await screen.findByRole("button", { name: "Su estado: En línea" })).toBeInTheDocument();
  });

  it("stays online, if they like it so", async () => {
    desk.awayMinutes = 0;
    await opened();
    idleFor(500);
    await new Promise((done) => setTimeout(done, 6_000));
    expect(desk.said).toEqual([]);
  });
});
