import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { Hold } from "./api";

const restored: Hold = {
  held: true,
  since: "2026-03-02T11:00:00Z",
  reason: "restored",
  dataUntil: "2026-03-02T09:30:00Z",
  waiting: [
    { age: "all", before: "2026-03-02T11:00:01Z", count: 5, kinds: { "messaging.send": 4, "flow.lead": 1 } },
    { age: "copy", before: "2026-03-02T09:30:00.001Z", count: 3, kinds: { "messaging.send": 3 } },
    { age: "1h", before: "2026-03-02T10:00:00Z", count: 3, kinds: { "messaging.send": 3 } },
  ],
};
const world = { hold: restored as Hold, asked: [] as unknown[] };

const server = aDesk(
  signedInAs("administrator"),
  http.get(at("/hold"), () => HttpResponse.json(world.hold)),
  http.post(at("/hold/release"), async ({ request }) => {
    world.asked.push(await request.json());
    world.hold = { held: false };
    return HttpResponse.json({ dropped: 3 });
  }),
);
beforeEach(() => Object.assign(world, { hold: restored, asked: [] }));

describe("a desk that was restored", () => {
  it("tells everybody that nothing leaves, and lets only administrators end that", async () => {
    server.use(signedInAs("agent"));
    open("/inbox");
    expect(await screen.findByText("Nada sale de la mesa")).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Liberar…" })).not.toBeInTheDocument();
  });

  it("lets an administrator drop what was in the copy, with a note", async () => {
    const user = userEvent.setup();
    open("/inbox");
    await user.click(await screen.findByRole("button", { name: "Liberar…" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByText(/Esperan 4 mensajes a clientes y 1 aviso a otros sistemas/)).toBeInTheDocument();
    expect(dialog.getByRole("button", { name: "Dejar salir 5" })).toBeInTheDocument();
    await user.click(dialog.getByRole("radio", { name: /Lo que estaba en la copia/ }));
    await user.type(dialog.getByLabelText(/Nota/), "ya salieron");
    await user.click(dialog.getByRole("button", { name: "Dejar salir 2" }));
    await waitFor(() => expect(screen.queryByText("Nada sale de la mesa")).not.toBeInTheDocument());
    expect(world.asked).toEqual([{ dropBefore: "2026-03-02T09:30:00.001Z", note: "ya salieron" }]);
  });

  it("says nothing where nothing is held", async () => {
    world.hold = { held: false };
    open("/inbox");
    await screen.findByRole("navigation");
    expect(screen.queryByText("Nada sale de la mesa")).not.toBeInTheDocument();
  });
});
