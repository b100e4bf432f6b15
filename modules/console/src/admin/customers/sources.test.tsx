import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import type { Source } from "./api";
import { KINDS, read, written } from "./kinds";

const hubspot: Source = {
  name: "hubspot",
  kind: "hubspot",
  rank: 50,
  settings: {},
  mapping: { tier: "nivel_cliente" },
  secrets: ["token"],
  state: "failing",
  failingSince: "2026-03-02T11:00:00Z",
  why: "contestó con el error 500",
  changedAt: "2026-03-01T10:00:00Z",
  changedBy: "ana",
};
const world = { sources: [hubspot], asked: [] as { path: string; match: string | null; body?: unknown }[] };

const remember = async (request: Request) =>
  world.asked.push({
    path: new URL(request.url).pathname.replace("/api/v1", ""),
    match: request.headers.get("If-Match"),
    body: request.method === "DELETE" ? undefined : await request.json(),
  });
const one = () => HttpResponse.json(world.sources[0], { headers: { ETag: '"3"' } });
const server = aDesk(
  signedInAs("administrator"),
  http.get(at("/customer-sources"), () => HttpResponse.json({ items: world.sources })),
  http.get(at("/customer-sources/:name"), () =>
    world.sources.length ? one() : new HttpResponse(null, { status: 404 }),
  ),
  http.put(at("/customer-sources/:name"), async ({ request }) => {
    await remember(request);
    world.sources = [hubspot];
    return one();
  }),
  http.delete(at("/customer-sources/:name"), async ({ request }) => {
    await remember(request);
    world.sources = [];
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(at("/customer-sources/:name/check"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json({ result: "found", attributes: { tier: "vip" } });
  }),
);
beforeEach(() => Object.assign(world, { sources: [hubspot], asked: [] }));

describe("the sources of customers", () => {
  it("are listed with how they fare, in words", async () => {
    open("/admin/customers");
    const row = within((await screen.findByRole("row", { name: /hubspot/ })) as HTMLElement);
    expect(row.getByText("no responde")).toBeInTheDocument();
    expect(row.getByText(/Desde .*2\/3\/26.*: contestó con el error 500\./)).toBeInTheDocument();
  });

  it("say what to do where there are none, or the desk keeps none", async () => {
    world.sources = [];
    open("/admin/customers");
    expect(await screen.findByText(/Añada su CRM, y las fichas se llenan solas/)).toBeInTheDocument();
    cleanup();
    server.use(http.get(at("/customer-sources"), () => new HttpResponse(null, { status: 404 })));
    open("/admin/customers");
    expect(await screen.findByText(/Actualice el servidor para que los agentes vean/)).toBeInTheDocument();
  });

  it("of a kind that this console does not know are named as such", async () => {
    world.sources = [{ ...hubspot, kind: "sap" as typeof hubspot.kind }];
    open("/admin/customers?source=hubspot");
    expect(await screen.findByText(/Esta consola no sabe cambiar fuentes «sap»/)).toBeInTheDocument();
  });

  it("are added with what their kind needs", async () => {
    world.sources = [];
    open("/admin/customers?add=salesforce");
    const user = userEvent.setup();
    const form = within(await screen.findByRole("form", { name: "Añadir fuente" }));
    const add = form.getByRole("button", { name: "Añadir fuente" });
    expect(add).toBeDisabled();
    await user.type(form.getByLabelText(/^Dirección/), "https://acme.my.salesforce.com");
    await user.type(form.getByLabelText(/^Id de la aplicación/), "id-1");
    await user.type(form.getByLabelText(/^Secreto de la aplicación/), "geheim");
    await user.type(form.getByLabelText(/^Nuestros datos/), "tier");
    expect(form.getByText(/Cada línea es un dato/)).toBeInTheDocument();
    await user.type(form.getByLabelText(/^Nuestros datos/), ": Nivel__c");
    await user.click(add);
    await waitFor(() => expect(world.asked).toHaveLength(1));
    expect(world.asked[0]).toEqual({
      path: "/customer-sources/salesforce",
      match: null,
      body: {
        kind: "salesforce",
        rank: 50,
        settings: { url: "https://acme.my.salesforce.com", clientId: "id-1" },
        mapping: { tier: "Nivel__c" },
        secrets: { clientSecret: "geheim" },
      },
    });
  });

  it("are changed by the version that was read, and a secret stays unless another is entered", async () => {
    open("/admin/customers?source=hubspot");
    const user = userEvent.setup();
    const form = within(await screen.findByRole("form", { name: "Ajustes" }));
    expect(form.getByText("Guardado; escriba otro solo para cambiarlo.")).toBeInTheDocument();
    await user.type(form.getByLabelText(/^Consultas por minuto/), "60");
    await user.click(form.getByRole("button", { name: "Guardar" }));
    await waitFor(() => expect(world.asked).toHaveLength(1));
    expect(world.asked[0]).toEqual({
      path: "/customer-sources/hubspot",
      match: '"3"',
      body: {
        kind: "hubspot",
        rank: 50,
        settings: { perMinute: "60" },
        mapping: { tier: "nivel_cliente" },
        secrets: {},
      },
    });
  });

  it("can be tried out, and taken away after a question", async () => {
    open("/admin/customers?source=hubspot");
    const user = userEvent.setup();
    const form = within(await screen.findByRole("form", { name: "Preguntar" }));
    await user.type(form.getByRole("textbox"), "+34 600 111 222");
    await user.click(form.getByRole("button", { name: "Preguntar" }));
    expect(await form.findByRole("status")).toHaveTextContent(/Lo conoce:\s*tier: vip/);
    await user.click(screen.getByRole("button", { name: "Quitar la fuente" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Quitar la fuente" }));
    expect(await screen.findByText("No hay ninguna fuente")).toBeInTheDocument();
    expect(world.asked.at(-1)).toEqual({ path: "/customer-sources/hubspot", match: '"3"', body: undefined });
  });

  it("are shown to supervisors, who change nothing", async () => {
    server.use(signedInAs("supervisor"));
    open("/admin/customers?source=hubspot");
    await screen.findByText("no responde");
    expect(screen.queryByRole("button", { name: /Guardar|Quitar|Preguntar/ })).toBeNull();
  });
});

describe("what is written of attributes", () => {
  it("is read back as it was", () => {
    for (const { example } of KINDS) expect(read(written(example))).toEqual(example);
    expect(read("a: b\n\n  c :d e ")).toEqual({ a: "b", c: "d e" });
    expect(read("a")).toBeNull();
    expect(read("")).toEqual({});
  });
});
