import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aCard } from "../testing/samples";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { View } from "./api";

const GROUPED = { status: "unresolved", any: [{ team: "mesa" }, { tag: "vip" }] };
const desk = { views: [] as View[], asked: [] as URLSearchParams[], kept: [] as [string, unknown, string | null][] };
const mine: View = { id: "mine", scope: "system", filter: { status: "assigned", agent: "me" }, count: 1 };
const own: View = { id: "w1", name: "Los míos VIP", scope: "private", filter: GROUPED, count: 3, version: 4 };

const server = aDesk(
  signedInAs("supervisor"),
  http.get(at("/views"), () => HttpResponse.json({ items: [mine, ...desk.views] })),
  http.get(at("/teams"), () => HttpResponse.json({ items: ["mesa", "ventas"].map((name) => ({ name, tier: 2 })) })),
  http.get(at("/agents"), () => HttpResponse.json({ items: [{ login: "bea", name: "Bea", teams: [] }] })),
  http.get(at("/tickets"), ({ request }) => {
    desk.asked.push(new URL(request.url).searchParams);
    return HttpResponse.json({ items: [aCard({ lastText: "hola de Rosa" })] });
  }),
  http.post(at("/views"), async ({ request }) => {
    const wish = (await request.json()) as View;
    desk.kept.push(["POST", wish, null]);
    desk.views = [{ ...wish, id: "w2", count: 0, version: 0 }];
    return HttpResponse.json(desk.views[0], { status: 201 });
  }),
  http.put(at("/views/:id"), async ({ request }) => {
    const wish = await request.json();
    desk.kept.push(["PUT", wish, request.headers.get("If-Match")]);
    return HttpResponse.json(own);
  }),
  http.delete(at("/views/:id"), ({ params }) => {
    desk.kept.push(["DELETE", params.id, null]);
    desk.views = [];
    return new HttpResponse(null, { status: 204 });
  }),
);
beforeEach(() => Object.assign(desk, { views: [], asked: [], kept: [] }));

const row = () => screen.findByRole("button", { name: /hola de Rosa/ });
async function choose(label: string, option: string | RegExp, within_ = screen as ReturnType<typeof within>) {
  await userEvent.click(within_.getByRole("combobox", { name: label }));
  await userEvent.click(await screen.findByRole("option", { name: option }));
}

describe("a filter in groups", () => {
  it("is built, tried out, and stands in the address", async () => {
    const router = open("/inbox");
    await row();
    await userEvent.keyboard("f");
    const dialog = within(await screen.findByRole("dialog", { name: "Filtrar" }));
    await choose("Valor de Equipo", "mesa", dialog);
    await userEvent.click(dialog.getByRole("button", { name: "Grupo" }));
    const group = within(dialog.getByRole("group", { name: "Alguna" }));
    await choose("Qué se mira", "Etiqueta", group);
    await userEvent.type(group.getByRole("combobox", { name: "Valor de Etiqueta" }), "vip");
    await userEvent.click(group.getByRole("button", { name: "Condición" }));
    const [, second] = group.getAllByRole("combobox", { name: "Qué se mira" });
    await userEvent.click(second as HTMLElement);
    await userEvent.click(await screen.findByRole("option", { name: "Sin leer" }));
    await userEvent.click(dialog.getByRole("button", { name: "Aplicar" }));
    const filter = { team: "mesa", any: [{ tag: "vip" }, { unread: true }] };
    await waitFor(() => expect(router.state.location.search).toEqual({ filter }));
    await waitFor(() => expect(desk.asked.at(-1)?.get("filter")).toBe(JSON.stringify(filter)));
    expect(desk.asked.at(-1)?.get("agent")).toBe("me");
    expect(screen.getByRole("button", { name: "Cambiar el filtro puesto" })).toBeInTheDocument();
  });

  it("is read from the address, and taken away with the list as a table", async () => {
    open(`/inbox?filter=${encodeURIComponent(JSON.stringify(GROUPED))}`);
    await row();
    expect(desk.asked.at(-1)?.get("filter")).toBe(JSON.stringify(GROUPED));
    await userEvent.click(screen.getByRole("button", { name: "Descargar la lista" }));
    const link = await screen.findByRole("menuitem", { name: /punto y coma/ });
    const address = new URL(link.getAttribute("href") ?? "", "http://x");
    expect(address.pathname).toBe("/api/v1/tickets/export");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      status: "assigned",
      agent: "me",
      filter: JSON.stringify(GROUPED),
      separator: "semicolon",
    });
  });
});

describe("a view", () => {
  it("is kept for a team, and shown then", async () => {
    const router = open(`/inbox?filter=${encodeURIComponent(JSON.stringify(GROUPED))}`);
    await row();
    await userEvent.click(screen.getByRole("button", { name: "Cambiar el filtro puesto" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Filtrar" }));
    await userEvent.type(dialog.getByRole("textbox", { name: "Nombre de la vista" }), "VIP de la mesa");
    await choose("Para quién", "El equipo mesa", dialog);
    await userEvent.click(dialog.getByRole("button", { name: "Guardar vista" }));
    await waitFor(() => expect(router.state.location.search).toEqual({ view: "w2" }));
    expect(desk.kept).toEqual([
      ["POST", { name: "VIP de la mesa", scope: "team", team: "mesa", filter: GROUPED }, null],
    ]);
    expect(await screen.findByRole("button", { name: /VIP de la mesa/, current: true })).toBeInTheDocument();
  });

  it("is changed as it was read, and not over what somebody else made of it", async () => {
    desk.views = [own];
    open("/inbox?view=w1");
    await row();
    await userEvent.click(screen.getByRole("button", { name: "Cambiar la vista «Los míos VIP»" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(dialog.getByRole("group", { name: "Alguna" })).toBeInTheDocument();
    server.use(
      http.put(at("/views/:id"), () => HttpResponse.json({ title: "Otra persona lo cambió." }, { status: 412 }), {
        once: true,
      }),
    );
    await userEvent.click(dialog.getByRole("button", { name: "Guardar" }));
    expect(await dialog.findByText("Otra persona lo cambió.")).toBeInTheDocument();
    await userEvent.click(dialog.getByRole("button", { name: "Guardar" }));
    await waitFor(() =>
      expect(desk.kept).toEqual([["PUT", { name: "Los míos VIP", scope: "private", filter: GROUPED }, '"4"']]),
    );
  });

  it("is deleted after a second thought", async () => {
    desk.views = [own];
    const router = open("/inbox?view=w1");
    await row();
    await userEvent.click(screen.getByRole("button", { name: "Cambiar la vista «Los míos VIP»" }));
    await userEvent.click(await screen.findByRole("button", { name: "Borrar la vista" }));
    expect(desk.kept).toEqual([]);
    await userEvent.click(screen.getByRole("button", { name: "Borrar de verdad" }));
    await waitFor(() => expect(router.state.location.search).toEqual({}));
    expect(desk.kept).toEqual([["DELETE", "w1", null]]);
  });

  it("of a team is changed by who supervises it only, and of the desk by nobody", async () => {
    server.use(signedInAs("agent"));
    desk.views = [{ ...own, scope: "team", team: "mesa" }];
    const router = open("/inbox?view=w1");
    await row();
    expect(screen.queryByRole("button", { name: /Cambiar la vista/ })).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: /Míos/ }));
    await waitFor(() => expect(router.state.location.search).toEqual({ view: "mine" }));
    expect(screen.queryByRole("button", { name: /Cambiar la vista/ })).toBeNull();
  });
});
