import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import { isFine, type MacroCard } from "./api";
import { lack, type Step, tidy } from "./steps";

const refund: MacroCard = {
  id: "m-1",
  name: "reembolso",
  title: "Encaminar un reembolso",
  team: "mesa",
  steps: [
    { kind: "tag", tags: ["reembolso"] },
    { kind: "transfer", team: "facturacion", reason: "pide un reembolso" },
  ],
  changedAt: "2026-11-30T10:00:00Z",
  changedBy: "ana",
};
const world = { macro: refund as MacroCard | null, version: 1, asked: [] as unknown[] };
const shown = () => HttpResponse.json(world.macro, { headers: { ETag: `"${world.version}"` } });
const isCurrent = (request: Request) => request.headers.get("If-Match") === `"${world.version}"`;
const stale = () => HttpResponse.json({ type: "urn:relevo:problem:changed-meanwhile", title: "x" }, { status: 412 });
const server = aDesk(
  signedInAs("supervisor"),
  http.get(at("/teams"), () => HttpResponse.json({ items: [{ name: "mesa" }, { name: "facturacion" }] })),
  http.get(at("/canned-replies"), () =>
    HttpResponse.json({ items: [{ id: "r", shortcut: "espera", title: "Espera", texts: {} }] }),
  ),
  http.get(at("/macros"), () => HttpResponse.json({ items: world.macro ? [world.macro] : [] })),
  http.get(at("/macros/m-1"), shown),
  http.post(at("/macros"), async ({ request }) => {
    world.asked.push(await request.json());
    return HttpResponse.json(refund, { status: 201 });
  }),
  http.put(at("/macros/m-1"), async ({ request }) => {
    if (!isCurrent(request)) return stale();
    const wish = (await request.json()) as MacroCard;
    world.asked.push(wish);
    world.macro = { ...refund, ...wish };
    world.version += 1;
    return shown();
  }),
  http.delete(at("/macros/m-1"), ({ request }) => {
    if (!isCurrent(request)) return stale();
    world.macro = null;
    return new HttpResponse(null, { status: 204 });
  }),
);
beforeEach(() => Object.assign(world, { macro: refund, version: 1, asked: [] }));

const step = (name: string) => within(screen.getByRole("group", { name }));

async function add(kind: string) {
  await userEvent.click(screen.getByRole("button", { name: "Añadir paso" }));
  await userEvent.click(await screen.findByRole("menuitem", { name: kind }));
}

describe("macros", () => {
  it("are listed with what they do, and found by it", async () => {
    open("/admin/macros");
    const row = await screen.findByRole("row", { name: /Encaminar un reembolso/ });
    expect(row).toHaveTextContent("etiqueta reembolso → transfiere a facturacion");
    await userEvent.type(screen.getByRole("textbox", { name: /Buscar/ }), "zzz");
    expect(await screen.findByText("Ninguna dice ni hace eso.")).toBeInTheDocument();
  });

  it("say what they are for and how to begin when there are none", async () => {
    world.macro = null;
    open("/admin/macros");
    expect(await screen.findByText("Aún no hay macros")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Añadir macro" }));
    expect(await screen.findByText(/Añada el primer paso/)).toBeInTheDocument();
  });

  it("are hidden with a word where the desk does not know them", async () => {
    server.use(http.get(at("/macros"), () => new HttpResponse(null, { status: 404 })));
    open("/admin/macros");
    expect(await screen.findByText("Este servidor aún no guarda macros")).toBeInTheDocument();
  });

  it("are written step by step, and resolve last", async () => {
    open("/admin/macros?macro=new");
    await userEvent.type(await screen.findByLabelText(/Título/), "Cerrar");
    await userEvent.type(screen.getByLabelText(/Nombre para programas/), "Cerrar");
    await add("Resolver");
    await add("Responder al cliente");
    const save = screen.getByRole("button", { name: "Añadir macro" });
    expect(save).toBeDisabled();
    expect(step("1. Responder al cliente").getByText("Falta el texto.")).toBeInTheDocument();
    await userEvent.selectOptions(step("1. Responder al cliente").getByLabelText("Qué responde"), "espera");
    await userEvent.type(step("2. Resolver").getByRole("textbox"), "hecho");
    await userEvent.click(save);
    await waitFor(() =>
      expect(world.asked).toEqual([
        {
          name: "cerrar",
          title: "Cerrar",
          team: null,
          steps: [
            { kind: "reply", canned: "espera" },
            { kind: "resolve", outcome: "hecho" },
          ],
        },
      ]),
    );
  });

  it("have their steps moved by buttons, with the focus", async () => {
    open("/admin/macros?macro=m-1");
    await userEvent.click(await screen.findByRole("button", { name: "Subir el paso 2, Transferir" }));
    expect(screen.getByRole("group", { name: "1. Transferir" })).toBeInTheDocument();
    await waitFor(() => expect(screen.getByRole("button", { name: "Bajar el paso 1, Transferir" })).toHaveFocus());
    await userEvent.click(screen.getByRole("button", { name: "Quitar el paso 2, Etiquetar" }));
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() => expect(world.macro?.steps).toEqual([refund.steps[1]]));
  });

  it("show both versions when somebody else came first", async () => {
    open("/admin/macros?macro=m-1");
    const title = await screen.findByLabelText(/Título/);
    await userEvent.clear(title);
    await userEvent.type(title, "Reembolso");
    Object.assign(world, { macro: { ...refund, steps: [{ kind: "tag", tags: ["otra"] }] }, version: 4 });
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    const conflict = within(await screen.findByRole("alert"));
    expect(conflict.getByRole("row", { name: "Título Reembolso Encaminar un reembolso" })).toBeInTheDocument();
    expect(conflict.getByRole("row", { name: /Pasos etiqueta reembolso .* etiqueta otra/ })).toBeInTheDocument();
    expect(world.asked).toEqual([]);
    await userEvent.click(conflict.getByRole("button", { name: "Guardar lo mío" }));
    await waitFor(() => expect(world.macro?.title).toBe("Reembolso"));
  });

  it("are deleted after one more question, as they were read or not at all", async () => {
    open("/admin/macros?macro=m-1");
    const remove = await screen.findByRole("button", { name: "Borrar" });
    world.version = 2;
    const confirm = async () => {
      await userEvent.click(remove);
      await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Borrar" }));
    };
    await confirm();
    expect(await screen.findByText(/Otra persona lo cambió desde que usted lo leyó/)).toBeInTheDocument();
    expect(world.macro).not.toBeNull();
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    await confirm();
    expect(await screen.findByText("Aún no hay macros")).toBeInTheDocument();
  });

  it("are read only for whoever may not write them", async () => {
    server.use(signedInAs("auditor"));
    open("/admin/macros?macro=m-1");
    expect(await screen.findByLabelText(/Título/)).toHaveAttribute("readonly");
    for (const name of ["Borrar", "Añadir paso", "Guardar"])
      expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
  });

  it("of other teams are read only for a supervisor of some, who writes for their own", async () => {
    const account = { id: "1", login: "eva", name: "Eva", roles: ["supervisor"], teams: ["facturacion"] };
    server.use(http.get(at("/session"), () => HttpResponse.json({ account, csrf: "x" })));
    open("/admin/macros?macro=m-1");
    expect(await screen.findByLabelText(/Título/)).toHaveAttribute("readonly");
    await userEvent.click(screen.getByRole("button", { name: "Todas las macros" }));
    await userEvent.click(await screen.findByRole("button", { name: "Añadir macro" }));
    const whose = await screen.findByLabelText(/De quién es/);
    expect(whose).toHaveValue("facturacion");
    await waitFor(() =>
      expect([...(whose as HTMLSelectElement).options].map(({ value }) => value)).toEqual(["facturacion"]),
    );
  });
});

describe("a macro's steps", () => {
  it.each<[Step, boolean]>([
    [{ kind: "reply" }, false],
    [{ kind: "reply", canned: "espera" }, true],
    [{ kind: "note", text: "  " }, false],
    [{ kind: "tag", tags: [] }, false],
    [{ kind: "transfer", team: "mesa" }, false],
    [{ kind: "transfer", team: "mesa", reason: "x" }, true],
    [{ kind: "snooze", hours: 0 }, false],
    [{ kind: "snooze", untilReply: true }, true],
    [{ kind: "resolve" }, true],
  ])("lack what the desk would miss: %j", (given, isComplete) => {
    expect(lack(given, true) === null).toBe(isComplete);
  });

  it("are sent with nothing that their kind has no use for", () => {
    expect(tidy({ kind: "reply", canned: "espera", text: "no", tags: null })).toEqual({
      kind: "reply",
      canned: "espera",
    });
    expect(tidy({ kind: "snooze", hours: 3, untilReply: null })).toEqual({ kind: "snooze", hours: 3 });
    expect(tidy({ kind: "note", text: "a", outcome: "", label: null })).toEqual({ kind: "note", text: "a" });
  });

  it("are one to ten, and end with the ticket", () => {
    expect(isFine(refund)).toBe(true);
    expect(isFine({ ...refund, steps: [] })).toBe(false);
    expect(isFine({ ...refund, steps: Array.from({ length: 11 }, () => ({ kind: "note", text: "a" }) as Step) })).toBe(
      false,
    );
    expect(isFine({ ...refund, steps: [{ kind: "resolve" }, ...refund.steps] })).toBe(false);
    expect(isFine({ ...refund, name: "dos palabras" })).toBe(false);
  });
});
