import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import type { Delivery, Integration, Kind } from "./api";

const name = (text: string) => ({ es: text, en: text, pt: text });
const kinds: Kind[] = [
  {
    kind: "webhook",
    title: { es: "Webhook firmado", en: "Signed webhook", pt: "Webhook assinado" },
    called: false,
    settings: [
      { name: "url", kind: "URL", required: true, made: false, label: name("Dirección"), options: [] },
      { name: "size", kind: "CHOICE", required: false, made: false, label: name("Tamaño"), options: ["big", "small"] },
      { name: "perMinute", kind: "NUMBER", required: false, made: false, label: name("Por minuto"), options: [] },
      { name: "loud", kind: "SWITCH", required: false, made: false, label: name("Alto"), options: [] },
    ],
    secrets: [
      { name: "signing", kind: "TEXT", required: false, made: true, label: name("Secreto de la firma"), options: [] },
      { name: "token", kind: "TEXT", required: true, made: false, label: name("Token"), options: [] },
    ],
  },
];
const n8n: Integration = {
  name: "n8n",
  kind: "webhook",
  on: true,
  settings: { url: "https://n8n.example.com/x" },
  secrets: ["signing", "token"],
  state: "failing",
  failingSince: "2026-03-02T11:00:00Z",
  why: "contestó con el error 500",
  callback: "/webhooks/integrations/n8n",
  changedAt: "2026-03-01T10:00:00Z",
  changedBy: "admin",
};
const failed: Delivery = {
  id: "d1",
  event: "TicketOpened",
  state: "failed",
  attempts: 8,
  status: 500,
  answer: "boom",
  why: "contestó con el error 500",
  at: "2026-03-02T11:00:00Z",
};
const world = {
  integrations: [n8n],
  deliveries: [failed],
  asked: [] as { path: string; match: string | null; body?: unknown }[],
  states: [] as (string | null)[],
};

const remember = async (request: Request) =>
  world.asked.push({
    path: new URL(request.url).pathname.replace("/api/v1", ""),
    match: request.headers.get("If-Match"),
    body: request.method === "DELETE" ? undefined : await request.json(),
  });
const one = (more: Partial<Integration> = {}) =>
  HttpResponse.json({ ...world.integrations[0], ...more }, { headers: { ETag: '"3"' } });
const server = aDesk(
  signedInAs("administrator"),
  http.get(at("/integrations"), () => HttpResponse.json({ items: world.integrations })),
  http.get(at("/integrations/kinds"), () => HttpResponse.json({ items: kinds })),
  http.get(at("/integrations/:name"), () =>
    world.integrations.length ? one() : new HttpResponse(null, { status: 404 }),
  ),
  http.put(at("/integrations/:name"), async ({ request }) => {
    await remember(request);
    const made = world.integrations.length === 0;
    world.integrations = [n8n];
    return one(made ? { issued: { signing: "whsec_abc" } } : {});
  }),
  http.delete(at("/integrations/:name"), async ({ request }) => {
    await remember(request);
    world.integrations = [];
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(at("/integrations/:name/check"), () =>
    HttpResponse.json({ good: false, words: "Contestó con el error 401.", known: {} }),
  ),
  http.post(at("/integrations/:name/secrets/:secret/rotate"), async ({ request }) => {
    await remember(request);
    return one({ issued: { signing: "whsec_new" } });
  }),
  http.get(at("/integrations/:name/deliveries"), ({ request }) => {
    const state = new URL(request.url).searchParams.get("state");
    world.states.push(state);
    return HttpResponse.json({ items: world.deliveries.filter((each) => !state || each.state === state), next: null });
  }),
  http.post(at("/integrations/deliveries/:id/replay"), async ({ request }) => {
    await remember(request);
    world.deliveries = [{ ...failed, state: "waiting" }];
    return HttpResponse.json(world.deliveries[0]);
  }),
);
beforeEach(() => Object.assign(world, { integrations: [n8n], deliveries: [failed], asked: [], states: [] }));

describe("the integrations", () => {
  it("are listed with what they are and how they fare, in words", async () => {
    open("/admin/integrations");
    const row = within((await screen.findByRole("row", { name: /n8n/ })) as HTMLElement);
    expect(row.getByText("Webhook firmado")).toBeInTheDocument();
    expect(row.getByText("no responde bien")).toBeInTheDocument();
    expect(row.getByText(/Desde .*: contestó con el error 500\./)).toBeInTheDocument();
  });

  it("are added with what the desk says that their kind needs, and show the secret that it made, once", async () => {
    world.integrations = [];
    open("/admin/integrations?add=webhook");
    const user = userEvent.setup();
    const form = within(await screen.findByRole("form", { name: "Añadir integración" }));
    const add = form.getByRole("button", { name: "Añadir integración" });
    expect(add).toBeDisabled();
    expect(form.queryByLabelText(/Secreto de la firma/)).toBeNull();
    await user.clear(form.getByLabelText(/^Nombre/));
    await user.type(form.getByLabelText(/^Nombre/), "n8n");
    await user.type(form.getByLabelText(/^Dirección/), "https://n8n.example.com/x");
    await user.type(form.getByLabelText(/^Token/), "geheim");
    await user.type(form.getByLabelText(/^Por minuto/), "60");
    await user.click(form.getByLabelText(/^Alto/));
    await user.click(add);
    expect(await screen.findByDisplayValue("whsec_abc")).toBeInTheDocument();
    expect(world.asked).toEqual([
      {
        path: "/integrations/n8n",
        match: null,
        body: {
          kind: "webhook",
          on: true,
          settings: { url: "https://n8n.example.com/x", perMinute: "60", loud: "true" },
          secrets: { token: "geheim" },
        },
      },
    ]);
    await user.click(screen.getByRole("button", { name: "Ya lo copié" }));
    expect(await screen.findByRole("form", { name: "Ajustes" })).toBeInTheDocument();
    expect(screen.queryByDisplayValue("whsec_abc")).toBeNull();
  });

  it("are changed by the version that was read, and switched off", async () => {
    open("/admin/integrations?integration=n8n");
    const user = userEvent.setup();
    const form = within(await screen.findByRole("form", { name: "Ajustes" }));
    expect(form.getByText("Guardado; escriba otro solo para cambiarlo.")).toBeInTheDocument();
    await user.click(form.getByLabelText("Encendida"));
    await user.click(form.getByRole("button", { name: "Guardar" }));
    await waitFor(() => expect(world.asked).toHaveLength(1));
    expect(world.asked[0]).toEqual({
      path: "/integrations/n8n",
      match: '"3"',
      body: { kind: "webhook", on: false, settings: { url: "https://n8n.example.com/x" }, secrets: {} },
    });
  });

  it("show both versions when somebody else came first, each setting by its name", async () => {
    open("/admin/integrations?integration=n8n");
    const user = userEvent.setup();
    const form = within(await screen.findByRole("form", { name: "Ajustes" }));
    await user.click(form.getByLabelText("Encendida"));
    await user.click(form.getByLabelText(/^Alto/));
    server.use(http.put(at("/integrations/:name"), () => HttpResponse.json({ title: "x" }, { status: 412 })));
    world.integrations = [{ ...n8n, settings: { url: "https://n8n.example.com/y", perMinute: "60" } }];
    await user.click(form.getByRole("button", { name: "Guardar" }));
    const conflict = within(await screen.findByRole("alert"));
    expect(conflict.getAllByRole("row").map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ["Qué", "Lo suyo", "Lo guardado"],
      ["Encendida", "no", "sí"],
      ["Dirección", "https://n8n.example.com/x", "https://n8n.example.com/y"],
      ["Por minuto", "–", "60"],
      ["Alto", "sí", "–"],
    ]);
  });

  it("are tried out, given a new secret, and taken away after a question", async () => {
    open("/admin/integrations?integration=n8n");
    const user = userEvent.setup();
    await user.click(await screen.findByRole("button", { name: "Probarla" }));
    expect(await screen.findByText("Contestó con el error 401.")).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: /^Hacer otro secreto/ }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Hacer otro secreto" }));
    expect(await screen.findByDisplayValue("whsec_new")).toBeInTheDocument();
    expect(screen.getByDisplayValue(/\/webhooks\/integrations\/n8n$/)).toBeInTheDocument();
    await user.click(screen.getByRole("button", { name: "Quitar la integración" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Quitar la integración" }));
    expect(await screen.findByText("No hay ninguna integración")).toBeInTheDocument();
    expect(world.asked.map((each) => each.path)).toEqual([
      "/integrations/n8n/secrets/signing/rotate",
      "/integrations/n8n",
    ]);
  });

  it("show what they were told, and are told again", async () => {
    open("/admin/integrations?integration=n8n");
    const user = userEvent.setup();
    const log = within(await screen.findByRole("region", { name: "Qué se le envió" }));
    const row = within((await log.findByRole("row", { name: /TicketOpened/ })) as HTMLElement);
    expect(row.getByText("falló")).toBeInTheDocument();
    expect(row.getByText("500 · boom")).toBeInTheDocument();
    await user.click(row.getByRole("button", { name: "Enviar otra vez" }));
    expect(await log.findByRole("row", { name: /TicketOpened.*en espera/ })).toBeInTheDocument();
    expect(world.asked).toEqual([{ path: "/integrations/deliveries/d1/replay", match: null, body: {} }]);
    await user.click(log.getByRole("combobox", { name: "Estado de los envíos" }));
    await user.click(await screen.findByRole("option", { name: "entregado" }));
    expect(await log.findByText("Nada todavía.")).toBeInTheDocument();
    expect(world.states).toContain("delivered");
  });

  it("are shown to supervisors, who change nothing", async () => {
    server.use(signedInAs("supervisor"));
    open("/admin/integrations?integration=n8n");
    await screen.findByText("falló");
    expect(screen.queryByRole("button", { name: /Guardar|Quitar|Probarla|Enviar|secreto/ })).toBeNull();
  });
});
