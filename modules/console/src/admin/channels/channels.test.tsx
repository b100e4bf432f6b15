import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import type { Channel, Setup } from "./api";
import { checklist, PROVIDERS } from "./providers";

const sales: Channel = {
  id: "34911222333",
  provider: "twilio",
  name: "Ventas",
  phone: "34911222333",
  settings: { account: "AC00000000000000000000000000000001", "template.aviso": "HX1" },
  secrets: [{ name: "auth-token" }, { name: "auth-token", endsAt: "2026-12-01T10:00:00Z" }],
  webhook: "/webhooks/twilio/34911222333",
  state: "ok",
  createdAt: "2026-11-30T10:00:00Z",
};
const meta: Channel = {
  ...sales,
  id: "100",
  provider: "meta",
  name: "WhatsApp",
  phone: "",
  settings: {},
  secrets: [],
  webhook: "/webhooks/meta",
  state: "token-invalid",
  reason: "190: expired",
};
const world = { channels: [meta, sales], setup: {} as Setup, asked: [] as { path: string; body: unknown }[] };

const remember = async (request: Request) =>
  world.asked.push({ path: new URL(request.url).pathname.replace("/api/v1", ""), body: await request.json() });
const server = aDesk(
  signedInAs("administrator"),
  http.get(at("/channels"), () => HttpResponse.json({ items: world.channels })),
  http.get(at("/channels/:id/setup"), () => HttpResponse.json(world.setup)),
  http.post(at("/channels"), async ({ request }) => {
    await remember(request);
    world.channels = [...world.channels, { ...sales, id: "34600", name: "Nuevo" }];
    return HttpResponse.json(world.channels.at(-1), { status: 201 });
  }),
  http.put(at("/channels/:id"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json(sales);
  }),
  http.post(at("/channels/:id/secrets"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json(sales);
  }),
  http.post(at("/channels/:id/test"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json({ result: "refused", error: "21211 invalid" });
  }),
  http.post(at("/channels/:id/check"), () => HttpResponse.json({ asked: true, missing: ["Falta la suscripción."] })),
);
beforeEach(() => Object.assign(world, { channels: [meta, sales], setup: { webhook: "/webhooks/meta" }, asked: [] }));

describe("the channels", () => {
  it("are listed with how they fare, in words, and open into their guide", async () => {
    const router = open("/admin/channels");
    const row = (await screen.findByRole("rowheader", { name: "WhatsApp" })).closest("tr") as HTMLElement;
    expect(within(row).getByText("Clave rechazada")).toBeInTheDocument();
    expect(within(row).getByText("190: expired")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("link", { name: "Ventas" }));
    expect(await screen.findByRole("heading", { name: "Ventas" })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ channel: "34911222333" });
  });

  it("may be looked at, and nothing more, by a supervisor", async () => {
    server.use(signedInAs("supervisor"));
    open("/admin/channels?channel=34911222333");
    expect(await screen.findByText(/Account SID: está/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Cambiar datos" })).not.toBeInTheDocument();
    expect(screen.queryByRole("heading", { name: /Secretos/ })).not.toBeInTheDocument();
  });

  it("say what failed and try again when asked to", async () => {
    server.use(
      http.get(at("/channels"), () => HttpResponse.json({ title: "Se cayó" }, { status: 500 }), { once: true }),
    );
    open("/admin/channels");
    await userEvent.click(await screen.findByRole("button", { name: "Reintentar" }));
    expect(await screen.findByRole("link", { name: "Ventas" })).toBeInTheDocument();
  });
});

describe("a new channel", () => {
  it("is refused here while something is missing, then sent whole, and its guide opens", async () => {
    const router = open("/admin/channels?add=twilio");
    const add = await screen.findByRole("button", { name: "Añadir canal" });
    await userEvent.click(add);
    expect((await screen.findAllByText("Falta este dato.")).length).toBe(2);
    expect(world.asked).toEqual([]);
    await userEvent.type(screen.getByLabelText(/Teléfono/), "+34 600");
    await userEvent.type(screen.getByLabelText(/Número, en cifras/), "34600");
    await userEvent.type(screen.getByLabelText(/Account SID/), "AC00000000000000000000000000000009");
    await userEvent.type(screen.getByLabelText(/Auth token/), "s3cret");
    await userEvent.click(add);
    expect(await screen.findByRole("heading", { name: "Nuevo" })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ channel: "34600" });
    expect(world.asked[0]?.body).toEqual({
      id: "34600",
      provider: "twilio",
      name: "",
      phone: "+34 600",
      settings: { account: "AC00000000000000000000000000000009" },
      secrets: { "auth-token": "s3cret" },
    });
  });
});

describe("the set-up guide", () => {
  it("waits for Meta's question and says when it came, while one looks", async () => {
    world.setup = { webhook: "/webhooks/meta", webhookUrl: "https://desk.example/webhooks/meta", verifyToken: "v-1" };
    open("/admin/channels?channel=100");
    expect(await screen.findByText("Esperando el GET de Meta…")).toBeInTheDocument();
    expect(screen.getByRole("textbox", { name: "URL del webhook" })).toHaveValue("https://desk.example/webhooks/meta");
    expect(screen.getByRole("textbox", { name: "Token de verificación" })).toHaveValue("v-1");
    world.setup = { ...world.setup, handshakeAt: "2026-11-30T10:05:00Z" };
    expect(await screen.findByText(/Recibido el GET de Meta/)).toBeInTheDocument();
    expect(screen.queryByText("Esperando el GET de Meta…")).not.toBeInTheDocument();
  });

  it("tells what is wrong when Meta asks with other words, or signs with another secret", async () => {
    world.setup = {
      webhook: "/webhooks/meta",
      handshakeAt: "2026-11-30T10:00:00Z",
      handshakeRefusedAt: "2026-11-30T10:01:00Z",
      webhookRefusedAt: "2026-11-30T10:02:00Z",
    };
    open("/admin/channels?channel=100");
    expect(await screen.findByText(/con otro token de verificación/)).toBeInTheDocument();
    expect(screen.getByText(/«app secret» no es el de la aplicación/)).toBeInTheDocument();
    expect(screen.getByText(/RELEVO_PUBLIC_URL/)).toBeInTheDocument();
  });

  it("copies the webhook's address", async () => {
    const user = userEvent.setup();
    open("/admin/channels?channel=34911222333");
    await user.click(await screen.findByRole("button", { name: "Copiar URL del webhook" }));
    expect(await screen.findByText("Copiado")).toBeInTheDocument();
    expect(await navigator.clipboard.readText()).toBe(`${window.location.origin}/webhooks/twilio/34911222333`);
  });

  it("takes a secret in, never shows one, and says how long the one before is good", async () => {
    open("/admin/channels?channel=34911222333");
    expect(await screen.findByText(/El anterior vale hasta/)).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Introducir Auth token" }));
    await userEvent.type(screen.getByLabelText(/Auth token/, { selector: "input" }), "nuevo");
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() =>
      expect(world.asked).toEqual([
        { path: "/channels/34911222333/secrets", body: { name: "auth-token", value: "nuevo", overlapHours: 24 } },
      ]),
    );
    expect(await screen.findByRole("button", { name: "Introducir Auth token" })).toBeInTheDocument();
    expect(screen.queryByDisplayValue("nuevo")).not.toBeInTheDocument();
  });

  it("keeps settings that its form does not know", async () => {
    open("/admin/channels?channel=34911222333");
    await userEvent.click(await screen.findByRole("button", { name: "Cambiar datos" }));
    const name = screen.getByLabelText("Nombre");
    await userEvent.clear(name);
    await userEvent.type(name, "Soporte");
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() =>
      expect(world.asked[0]?.body).toEqual({ name: "Soporte", phone: "34911222333", settings: sales.settings }),
    );
  });

  it("asks what is missing and sends a test message, with the provider's own words", async () => {
    open("/admin/channels?channel=34911222333");
    await userEvent.click(await screen.findByRole("button", { name: "Preguntar qué falta" }));
    expect(await screen.findByText("Falta la suscripción.")).toBeInTheDocument();
    await userEvent.type(screen.getByLabelText("Teléfono que lo recibe"), "+34600111222");
    await userEvent.click(screen.getByRole("button", { name: "Enviar prueba" }));
    expect(await screen.findByText(/El proveedor lo ha rechazado: 21211 invalid/)).toBeInTheDocument();
    expect(world.asked[0]).toEqual({
      path: "/channels/34911222333/test",
      body: { to: "+34600111222", text: null },
    });
  });

  it("knows for every provider what is there and what is lacking", () => {
    const of = (name: string) => PROVIDERS.find((each) => each.name === name) as (typeof PROVIDERS)[number];
    const lacking = (provider: string, channel: Channel) =>
      checklist(of(provider), channel)
        .filter(({ needed, there }) => needed && !there)
        .map(({ name }) => name);
    expect(lacking("twilio", sales)).toEqual([]);
    expect(lacking("meta", meta)).toEqual(["access-token"]);
    expect(lacking("infobip", { ...meta, provider: "infobip" })).toEqual(["api", "api-key", "webhook-secret"]);
  });
});
