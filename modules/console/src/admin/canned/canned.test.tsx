import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import type { CannedReply } from "./api";
import { isFormula, isOpen, parts, uncommon } from "./blanks";
import { isFine } from "./Reply";

const hello: CannedReply = {
  id: "r-1",
  shortcut: "hola",
  title: "Saludo",
  texts: { es: "Hola, {{contact.name}}", en: "Hello, {{contact.name}}" },
  changedAt: "2026-11-30T10:00:00Z",
  changedBy: "ana",
};
const world = { reply: hello as CannedReply | null, version: 1, asked: [] as unknown[] };
const shown = () => HttpResponse.json(world.reply, { headers: { ETag: `"${world.version}"` } });
const server = aDesk(
  signedInAs("supervisor"),
  http.get(at("/teams"), () => HttpResponse.json({ items: [{ name: "mesa" }] })),
  http.get(at("/canned-replies"), () => HttpResponse.json({ items: world.reply ? [world.reply] : [] })),
  http.get(at("/canned-replies/r-1"), shown),
  http.post(at("/canned-replies"), async ({ request }) => {
    world.asked.push(await request.json());
    return HttpResponse.json(hello, { status: 201 });
  }),
  http.put(at("/canned-replies/r-1"), async ({ request }) => {
    if (request.headers.get("If-Match") !== `"${world.version}"`)
      return HttpResponse.json({ title: "x" }, { status: 412 });
    const wish = (await request.json()) as CannedReply;
    world.asked.push(wish);
    world.reply = { ...hello, ...wish };
    world.version += 1;
    return shown();
  }),
  http.delete(at("/canned-replies/r-1"), () => {
    world.reply = null;
    return new HttpResponse(null, { status: 204 });
  }),
);
beforeEach(() => Object.assign(world, { reply: hello, version: 1, asked: [] }));

describe("canned replies", () => {
  it("are found by what they say in any language", async () => {
    open("/admin/canned?q=hello");
    expect(await screen.findByRole("button", { name: "Saludo" })).toBeInTheDocument();
    await userEvent.type(screen.getByRole("textbox", { name: /Buscar/ }), "zzz");
    expect(await screen.findByText("Ninguna dice eso.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Quitar la búsqueda" }));
    expect(await screen.findByRole("button", { name: "Saludo" })).toBeInTheDocument();
  });

  it("say where they would be when there are none, or the desk has no such thing", async () => {
    world.reply = null;
    open("/admin/canned");
    expect(await screen.findByText("Aún no hay respuestas rápidas")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Añadir respuesta" }));
    expect(await screen.findByRole("form", { name: "Añadir respuesta" })).toBeInTheDocument();
  });

  it("are hidden with a word where the desk does not know them", async () => {
    server.use(http.get(at("/canned-replies"), () => new HttpResponse(null, { status: 404 })));
    open("/admin/canned");
    expect(await screen.findByText("Este servidor aún no guarda respuestas rápidas")).toBeInTheDocument();
  });

  it("are written with variables, and shown as the customer will read them", async () => {
    open("/admin/canned?reply=new");
    await userEvent.type(await screen.findByLabelText(/Título/), "Despedida");
    await userEvent.type(screen.getByLabelText(/Atajo/), "/adios");
    const text = screen.getByRole("textbox", { name: "En español" });
    await userEvent.type(text, "Adiós, ");
    await userEvent.click(screen.getByRole("button", { name: "Nombre del cliente" }));
    expect(text).toHaveValue("Adiós, {{contact.name}}");
    expect(screen.getByRole("note", { name: "Como lo leerá el cliente" })).toHaveTextContent("Adiós, Lucía Ferrer");
    await userEvent.click(screen.getByRole("button", { name: "Añadir respuesta" }));
    await waitFor(() =>
      expect(world.asked).toEqual([
        { shortcut: "adios", title: "Despedida", team: null, texts: { es: "Adiós, {{contact.name}}" } },
      ]),
    );
  });

  it("warn of variables that not every ticket has, and refuse those left open", async () => {
    open("/admin/canned?reply=r-1");
    const text = await screen.findByRole("textbox", { name: "En español" });
    await userEvent.clear(text);
    await userEvent.type(text, "Pedido {{{{pedido}}");
    expect(screen.getByText(/No todos los tickets tienen pedido/)).toBeInTheDocument();
    await userEvent.type(text, " {{{{otro");
    expect(screen.getByText(/Falta cerrar una variable/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Guardar" })).toBeDisabled();
  });

  it("show both versions when somebody else came first", async () => {
    open("/admin/canned?reply=r-1");
    const text = await screen.findByRole("textbox", { name: "En español" });
    await userEvent.clear(text);
    await userEvent.type(text, "Buenas");
    Object.assign(world, { reply: { ...hello, texts: { ...hello.texts, es: "Hola hola" } }, version: 4 });
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    const conflict = within(await screen.findByRole("alert"));
    expect(conflict.getByRole("row", { name: "En español Buenas Hola hola" })).toBeInTheDocument();
    expect(world.asked).toEqual([]);
    await userEvent.click(conflict.getByRole("button", { name: "Guardar lo mío" }));
    await waitFor(() => expect(world.reply?.texts.es).toBe("Buenas"));
    expect(world.asked[0]).toEqual({
      shortcut: "hola",
      title: "Saludo",
      team: null,
      texts: { ...hello.texts, es: "Buenas" },
    });
  });

  it("are deleted after one more question", async () => {
    open("/admin/canned?reply=r-1");
    await userEvent.click(await screen.findByRole("button", { name: "Borrar" }));
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Borrar" }));
    expect(await screen.findByText("Aún no hay respuestas rápidas")).toBeInTheDocument();
  });

  it("are read only for whoever may not write them", async () => {
    server.use(signedInAs("auditor"));
    open("/admin/canned?reply=r-1");
    expect(await screen.findByRole("textbox", { name: "En español" })).toHaveAttribute("readonly");
    expect(screen.queryByRole("button", { name: "Borrar" })).not.toBeInTheDocument();
  });
});

describe("a reply's blanks", () => {
  it("are told apart from its words", () => {
    expect(parts("Hola {{ contact.name }}!", { "contact.name": "Eva" })).toEqual([
      { text: "Hola " },
      { text: "Eva", blank: "contact.name" },
      { text: "!" },
    ]);
    expect(parts("{{x}}", {})).toEqual([{ text: "{{x}}", blank: "x" }]);
    expect(uncommon("{{team}} {{pedido}} {{pedido}}")).toEqual(["pedido"]);
    expect([isOpen("{{a"), isOpen("{{a}}"), isOpen("a }}")]).toEqual([true, false, false]);
    expect([isFormula("=1"), isFormula(" -1"), isFormula("a=1")]).toEqual([true, true, false]);
  });

  it("must be sound before the desk is asked", () => {
    expect(isFine(hello)).toBe(true);
    expect(isFine({ ...hello, shortcut: "dos palabras" })).toBe(false);
    expect(isFine({ ...hello, texts: {} })).toBe(false);
    expect(isFine({ ...hello, texts: { es: "{{abierta" } })).toBe(false);
    expect(isFine({ ...hello, title: "@casa" })).toBe(false);
  });
});
