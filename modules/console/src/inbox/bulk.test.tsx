import { notifications } from "@mantine/notifications";
import { focusManager } from "@tanstack/react-query";
import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { clear } from "idb-keyval";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { carryOut, type Order } from "../conversation/bulk";
import { outbox } from "../conversation/outbox";
import { aCard } from "../testing/samples";
import { aDesk, at, open } from "../testing/screen";

const NAMES = ["Rosa", "Luis", "Eva", "Noa"];
const cards = NAMES.map((name, i) =>
  aCard({ id: `t${i}`, contact: { id: `${i}`, name, phone: `52${i}` }, lastText: `hola de ${name}`, tags: ["viejo"] }),
);
const usual = { undoSeconds: 0, underWay: 0, most: 0, login: "ana", isDown: false };
const desk = { ...usual, asked: [] as [string, unknown][], keys: [] as (string | null)[] };

aDesk(
  http.get(at("/session"), () =>
    HttpResponse.json({
      account: { id: desk.login, login: desk.login, name: desk.login, roles: ["supervisor"], teams: [] },
      csrf: "secret",
    }),
  ),
  http.delete(at("/session"), () => {
    desk.asked.push(["signed out", desk.login]);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(at("/preferences"), () => HttpResponse.json({ language: "es", undoSeconds: desk.undoSeconds })),
  http.get(at("/views"), () => HttpResponse.json({ items: [{ id: "mine", scope: "system", filter: {}, count: 4 }] })),
  http.get(at("/tickets"), () => HttpResponse.json({ items: cards })),
  http.get(at("/agents"), () => HttpResponse.json({ items: [{ login: "bea", name: "Bea", teams: [] }] })),
  http.get(at("/teams"), () => HttpResponse.json({ items: [{ name: "ventas", tier: 2, hours: "" }] })),
  http.put(at("/tickets/:id/tags"), async ({ params, request }) => {
    desk.asked.push([`${params.id} tags`, await request.json()]);
    return HttpResponse.json({});
  }),
  http.post(at("/tickets/:id/:deed"), async ({ params, request }) => {
    desk.asked.push([`${params.id} ${params.deed}`, await request.json()]);
    desk.keys.push(request.headers.get("Idempotency-Key"));
    desk.most = Math.max(desk.most, ++desk.underWay);
    await new Promise((done) => setTimeout(done, 20));
    desk.underWay -= 1;
    if (desk.isDown) return HttpResponse.error();
    if (params.id === "t1") return HttpResponse.json({ title: "Este ticket lo lleva bruno." }, { status: 409 });
    return HttpResponse.json({});
  }),
);
beforeEach(async () => {
  notifications.clean();
  await clear();
  Object.assign(desk, usual, { asked: [], keys: [] });
});

const row = (name: string) => screen.findByRole("button", { name: new RegExp(`hola de ${name}`) });
const bar = async () => within(await screen.findByRole("toolbar", { name: "Con los elegidos" }));

async function putAside(name: string) {
  await userEvent.click(await screen.findByRole("checkbox", { name: `Elegir a ${name}` }));
  await userEvent.click((await bar()).getByRole("button", { name: "Posponer" }));
  await userEvent.click(await screen.findByRole("button", { name: "Hasta que el cliente responda" }));
}

describe("several tickets", () => {
  it("are chosen by click, by Shift and by key, and nothing is opened by it", async () => {
    const router = open("/inbox");
    await row("Rosa");
    const user = userEvent.setup();
    await user.click(screen.getByRole("checkbox", { name: "Elegir a Rosa" }));
    await user.keyboard("{Shift>}");
    await user.click(await row("Eva"));
    await user.keyboard("{/Shift}");
    expect((await bar()).getByRole("status")).toHaveTextContent("3 elegidos");
    await user.click(screen.getByRole("checkbox", { name: "Elegir a Luis" }));
    expect((await bar()).getByRole("status")).toHaveTextContent("2 elegidos");
    (document.activeElement as HTMLElement).blur();
    await user.keyboard("x");
    expect((await bar()).getByRole("status")).toHaveTextContent("1 elegido");
    await user.keyboard("{Shift>}X{/Shift}");
    expect((await bar()).getByRole("status")).toHaveTextContent("4 elegidos");
    await user.keyboard("{Escape}");
    await waitFor(() => expect(screen.queryByRole("toolbar")).toBeNull());
    expect(router.state.location.search).toEqual({});
  });

  it("are resolved by key alone, and each that was refused is told with its reason", async () => {
    open("/inbox");
    await row("Rosa");
    const user = userEvent.setup();
    await user.keyboard("xjxjx");
    await bar();
    await user.keyboard("e");
    const dialog = within(await screen.findByRole("dialog", { name: /Resolver los elegidos · 3 elegidos/ }));
    await user.type(dialog.getByLabelText("Resultado"), "Devuelto");
    await user.click(dialog.getByRole("button", { name: "Resolver" }));
    expect(await screen.findByText("2 hechos, 1 no:")).toBeInTheDocument();
    expect(screen.getByText("Luis: Este ticket lo lleva bruno.")).toBeInTheDocument();
    expect(desk.asked.map(([what]) => what)).toEqual(["t0 resolve", "t1 resolve", "t2 resolve"]);
    expect(desk.asked[0]?.[1]).toMatchObject({ outcome: "Devuelto" });
  });

  it.each([
    ["Asignar", "Agente", "Bea", "assign", { agent: "bea" }],
    ["Transferir", "Equipo", /ventas/, "transfer", { team: "ventas", reason: "Es suyo" }],
  ] as const)("are given away with %s", async (button, label, option, deed, body) => {
    open("/inbox");
    await userEvent.click(await screen.findByRole("checkbox", { name: "Elegir a Rosa" }));
    await userEvent.click((await bar()).getByRole("button", { name: button }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.click(dialog.getByRole("combobox", { name: label }));
    await userEvent.click(await screen.findByRole("option", { name: option, hidden: true }));
    if (deed === "transfer") await userEvent.type(dialog.getByLabelText(/Motivo/), "Es suyo");
    await userEvent.click(dialog.getByRole("button", { name: button }));
    await waitFor(() => expect(desk.asked).toEqual([[`t0 ${deed}`, body]]));
  });

  it("are put aside, and tagged beside the tags that they have", async () => {
    open("/inbox");
    await userEvent.click(await screen.findByRole("checkbox", { name: "Elegir a Rosa" }));
    await userEvent.click((await bar()).getByRole("button", { name: "Posponer" }));
    await userEvent.click(await screen.findByRole("button", { name: "Hasta que el cliente responda" }));
    await waitFor(() => expect(desk.asked).toEqual([["t0 snooze", { untilReply: true }]]));
    await userEvent.click(screen.getByRole("checkbox", { name: "Elegir a Eva" }));
    await userEvent.click((await bar()).getByRole("button", { name: "Etiquetas" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByRole("combobox", { name: "Etiquetas" }), "nuevo{Enter}");
    await userEvent.click(dialog.getByRole("button", { name: "Guardar" }));
    await waitFor(() => expect(desk.asked[1]).toEqual(["t2 tags", { tags: ["viejo", "nuevo"] }]));
  });

  it("are left as they were, when it is taken back in time by Z or by its button", async () => {
    desk.undoSeconds = 10;
    open("/inbox");
    for (const undo of ["key", "button"]) {
      await putAside("Rosa");
      const button = await screen.findByRole("button", { name: "Deshacer" });
      expect(screen.getByText("Se pospone 1 ticket")).toBeInTheDocument();
      if (undo === "key") await userEvent.keyboard("z");
      else await userEvent.click(button);
      await waitFor(() => expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull());
    }
    window.dispatchEvent(new Event("pagehide"));
    expect(desk.asked).toEqual([]);
  });
});

describe("an order for several", () => {
  it("leaves before one signs out", async () => {
    desk.undoSeconds = 10;
    open("/inbox");
    await putAside("Rosa");
    await userEvent.click(screen.getByRole("button", { name: /Su cuenta/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Salir" }));
    expect(await screen.findByRole("button", { name: "Entrar" })).toBeInTheDocument();
    expect(desk.asked.map(([what]) => what)).toEqual(["t0 snooze", "signed out"]);
  });

  it("is nobody else's: it waits for whoever gave it", async () => {
    desk.undoSeconds = 10;
    open("/inbox");
    await putAside("Rosa");
    desk.login = "bruno";
    focusManager.setFocused(true);
    expect(await screen.findByRole("button", { name: "Su cuenta: bruno" })).toBeInTheDocument();
    focusManager.setFocused(undefined);
    await userEvent.keyboard("z");
    window.dispatchEvent(new Event("pagehide"));
    expect(outbox.all()).toEqual([]);
    expect(desk.asked).toEqual([]);
    cleanup();
    desk.login = "ana";
    open("/inbox");
    await waitFor(() => expect(outbox.all()).toMatchObject([{ kind: "bulk", what: { tickets: [{ id: "t0" }] } }]));
  });

  it("that nobody answered is told, and sent again under the same keys", async () => {
    desk.isDown = true;
    open("/inbox");
    await putAside("Rosa");
    expect(await screen.findByText("No se hizo: Posponer los elegidos · 1 elegido")).toBeInTheDocument();
    desk.isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText("1 hecho")).toBeInTheDocument();
    expect(desk.keys).toEqual([expect.stringMatching(/.{30}:t0$/), desk.keys[0]]);
  });

  it("that nobody answered can be given up", async () => {
    desk.isDown = true;
    open("/inbox");
    await putAside("Rosa");
    await userEvent.click(await screen.findByRole("button", { name: "Descartar" }));
    await waitFor(() => expect(screen.queryByText(/No se hizo/)).toBeNull());
    expect(outbox.all()).toEqual([]);
  });

  it("asks nothing more once its owner is gone", async () => {
    let isTheirs = true;
    const tickets = Array.from({ length: 30 }, (_, i) => aCard({ id: `b${i}` }));
    const order: Order = { deed: "resolve", body: {}, tickets };
    const done = carryOut(order, { id: "o", isTheirs: () => isTheirs });
    isTheirs = false;
    await expect(done).rejects.toMatchObject({ code: "unsent" });
    expect(desk.asked).toHaveLength(4);
  });
});

it("many are done a few at a time", async () => {
  const order: Order = {
    deed: "resolve",
    body: {},
    tickets: Array.from({ length: 30 }, (_, i) => aCard({ id: `b${i}` })),
  };
  expect(await carryOut(order, { id: "o" })).toEqual({ done: 30, failed: [] });
  expect(desk.most).toBe(4);
});
