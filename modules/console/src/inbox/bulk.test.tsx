import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aCard } from "../testing/samples";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { Order } from "./bulk";
import { carryOut } from "./bulk";

const NAMES = ["Rosa", "Luis", "Eva", "Noa"];
const cards = NAMES.map((name, i) =>
  aCard({ id: `t${i}`, contact: { id: `${i}`, name, phone: `52${i}` }, lastText: `hola de ${name}`, tags: ["viejo"] }),
);
const desk = { asked: [] as [string, unknown][], undoSeconds: 0, underWay: 0, most: 0 };

aDesk(
  signedInAs("supervisor"),
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
    desk.most = Math.max(desk.most, ++desk.underWay);
    await new Promise((done) => setTimeout(done, 20));
    desk.underWay -= 1;
    if (params.id === "t1") return HttpResponse.json({ title: "Este ticket lo lleva bruno." }, { status: 409 });
    return HttpResponse.json({});
  }),
);
beforeEach(() => Object.assign(desk, { asked: [], undoSeconds: 0, underWay: 0, most: 0 }));

const row = (name: string) => screen.findByRole("button", { name: new RegExp(`hola de ${name}`) });
const bar = async () => within(await screen.findByRole("toolbar", { name: "Con los elegidos" }));

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
      await userEvent.click(await screen.findByRole("checkbox", { name: "Elegir a Rosa" }));
      await userEvent.click((await bar()).getByRole("button", { name: "Posponer" }));
      await userEvent.click(await screen.findByRole("button", { name: "Hasta que el cliente responda" }));
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

it("many are done a few at a time", async () => {
  const order: Order = {
    deed: "resolve",
    body: {},
    tickets: Array.from({ length: 30 }, (_, i) => aCard({ id: `b${i}` })),
  };
  expect(await carryOut(order)).toEqual({ done: 30, failed: [] });
  expect(desk.most).toBe(4);
});
