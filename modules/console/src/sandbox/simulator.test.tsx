import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import { aheadFor } from "./ClockPanel";
import type { Bubble, Faults } from "./demo";
import { PRESETS, presetOf } from "./FaultPanel";
import { phonesIn, written } from "./table";
import { merged } from "./usePhone";

const bubble = (id: string, more: Partial<Bubble> = {}): Bubble => ({
  id,
  from: "business",
  text: `texto ${id}`,
  status: "delivered",
  at: "2026-11-30T10:00:00Z",
  ...more,
});

/** The sandbox, as far as these tests need it. */
const world = { bubbles: [] as Bubble[], sent: [] as unknown[], faults: PRESETS.fine as Faults, ahead: 0 };
const server = aDesk(
  signedInAs("administrator"),
  http.get("*/demo/clock", () => HttpResponse.json({ aheadSeconds: world.ahead, now: "2026-11-30T10:00:00Z" })),
  http.post("*/demo/clock", async ({ request }) => {
    world.ahead = ((await request.json()) as { aheadSeconds: number }).aheadSeconds;
    return HttpResponse.json({ aheadSeconds: world.ahead, now: "2026-11-30T11:00:00Z" });
  }),
  http.get("*/demo/graph/config", () => HttpResponse.json(world.faults)),
  http.post("*/demo/graph/config", async ({ request }) => {
    world.faults = { ...world.faults, ...((await request.json()) as Partial<Faults>) };
    return HttpResponse.json(world.faults);
  }),
  http.get("*/demo/phones/:phone/messages", ({ request, params }) => {
    const after = Number(new URL(request.url).searchParams.get("after"));
    const items = params.phone === "5215550001001" ? world.bubbles.slice(after) : [];
    return HttpResponse.json({ items, next: after + items.length, typing: false });
  }),
  http.post("*/demo/phones/:phone/messages", async ({ request, params }) => {
    const said = (await request.json()) as { text?: string };
    world.sent.push({ to: params.phone, ...said });
    const fresh = bubble(`c${world.sent.length}`, { from: "customer", text: said.text ?? "tocado", status: "sent" });
    world.bubbles.push(fresh);
    return HttpResponse.json(fresh);
  }),
);
beforeEach(() => Object.assign(world, { bubbles: [], sent: [], faults: PRESETS.fine, ahead: 0 }));

describe("the simulator", () => {
  it("sends what the customer writes and shows what arrives, with its buttons", async () => {
    world.bubbles.push(
      bubble("b1", { text: "¿En qué le ayudo?", choices: [{ id: "x", title: "Pedidos", description: "" }] }),
    );
    open("/simulator");
    const chat = await screen.findByRole("log", { name: "Chat de Ana Torres" });
    await userEvent.click(await within(chat).findByRole("button", { name: "Pedidos" }));
    await waitFor(() =>
      expect(world.sent).toEqual([
        { to: "5215550001001", choice: { id: "x", title: "Pedidos", list: false }, replyTo: "b1", name: "Ana Torres" },
      ]),
    );
    await userEvent.type(screen.getByRole("textbox", { name: "Escriba un mensaje" }), "quiero un humano{Enter}");
    expect(await within(chat).findByText("quiero un humano")).toBeInTheDocument();
    expect(world.sent[1]).toEqual({ to: "5215550001001", text: "quiero un humano", name: "Ana Torres" });
  });

  it("opens a list as WhatsApp does, and answers with the row", async () => {
    world.bubbles.push(
      bubble("b1", { label: "Elegir", choices: [{ id: "r2", title: "Factura", description: "La del mes" }] }),
    );
    open("/simulator");
    await userEvent.click(await screen.findByRole("button", { name: "Elegir" }));
    await userEvent.click(await screen.findByRole("button", { name: /Factura/ }));
    await waitFor(() => expect(world.sent[0]).toMatchObject({ choice: { id: "r2", list: true }, replyTo: "b1" }));
  });

  it("keeps the text when the desk's phone network refuses it, and says why", async () => {
    server.use(
      http.post("*/demo/phones/:phone/messages", () =>
        HttpResponse.json({ type: "urn:relevo:problem:text-too-long", title: "WhatsApp admite 4096" }, { status: 422 }),
      ),
    );
    open("/simulator");
    const box = await screen.findByRole("textbox", { name: "Escriba un mensaje" });
    await userEvent.type(box, "hola{Enter}");
    expect(await screen.findByText("WhatsApp admite 4096")).toBeInTheDocument();
    expect(box).toHaveValue("hola");
  });

  it("puts several phones side by side and keeps them in the address", async () => {
    const router = open("/simulator");
    await userEvent.click(await screen.findByRole("button", { name: "Bruno Lima" }));
    expect(await screen.findByRole("log", { name: "Chat de Bruno Lima" })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ phones: "5215550001001,5511999990000" });
    await userEvent.type(screen.getByRole("textbox", { name: "Número o identificador" }), "12");
    await userEvent.click(screen.getByRole("button", { name: "Añadir este teléfono" }));
    expect(await screen.findByText(/entre 6 y 15 cifras/)).toBeInTheDocument();
  });

  it("runs the clock ahead and says so", async () => {
    open("/simulator");
    await userEvent.click(await screen.findByRole("button", { name: "+1 h" }));
    expect(await screen.findByText("adelantado 1 h 0 min")).toBeInTheDocument();
    expect(world.ahead).toBe(3600);
  });

  it("breaks WhatsApp on purpose, warns of it, and mends it", async () => {
    open("/simulator");
    await userEvent.click(await screen.findByRole("radio", { name: /Caído/ }));
    expect(await screen.findByText(/falla a propósito/)).toBeInTheDocument();
    expect(world.faults).toMatchObject({ p500: 1, p429: 0 });
    await userEvent.click(screen.getByRole("radio", { name: "Todo funciona" }));
    await waitFor(() => expect(screen.queryByText(/falla a propósito/)).not.toBeInTheDocument());
    expect(world.faults.p500).toBe(0);
  });

  it("makes a scenario of the newest conversation of the phone", async () => {
    let asked: unknown;
    server.use(
      http.get(at("/conversations"), ({ request }) =>
        HttpResponse.json({
          items: new URL(request.url).searchParams.get("phone") === "5215550001001" ? [{ id: "conv-1" }] : [],
        }),
      ),
      http.post(at("/conversations/conv-1/scenario"), async ({ request }) => {
        asked = await request.json();
        return HttpResponse.json({ name: "enojo", turns: 2, yaml: "- name: enojo" });
      }),
    );
    open("/simulator");
    await userEvent.click(await screen.findByRole("button", { name: "Más de Ana Torres" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: "Guardar como escenario" }));
    await userEvent.type(await screen.findByRole("textbox", { name: "Nombre del escenario" }), "enojo");
    await userEvent.click(screen.getByRole("button", { name: "Crear el escenario" }));
    expect(await screen.findByText("- name: enojo")).toBeInTheDocument();
    expect(screen.getByText("Hecho, con 2 turnos.")).toBeInTheDocument();
    expect(asked).toEqual({ name: "enojo", texts: false });
  });

  it("is not offered where the desk has no sandbox", async () => {
    server.use(http.get("*/demo/clock", () => new HttpResponse(null, { status: 404 })));
    open("/inbox");
    await screen.findByRole("link", { name: "Bandeja" });
    expect(screen.queryByRole("link", { name: "Simulador" })).not.toBeInTheDocument();
  });

  it("says that there is none to whoever comes to its address", async () => {
    server.use(http.get("*/demo/clock", () => new HttpResponse(null, { status: 404 })));
    open("/simulator");
    expect(await screen.findByText("Este servidor no tiene simulador")).toBeInTheDocument();
  });
});

describe("what the simulator reckons with", () => {
  it("reads the phones of an address and writes them again", () => {
    const phones = phonesIn("+34600111222~Eva,5215550001001,nada,34600111222");
    expect(phones).toEqual([
      { address: "34600111222", name: "" },
      { address: "5215550001001", name: "Ana Torres" },
    ]);
    expect(written([{ address: "34600111222", name: "Eva, la de ventas" }])).toBe("34600111222~Eva  la de ventas");
    expect(phonesIn("")).toEqual([]);
    expect(phonesIn(undefined)).toHaveLength(1);
  });

  it("takes changed bubbles for those that were", () => {
    const before = [bubble("1"), bubble("2")];
    const after = merged(before, [bubble("2", { status: "read" }), bubble("3")]);
    expect(after.map(({ id, status }) => `${id} ${status}`)).toEqual(["1 delivered", "2 read", "3 delivered"]);
    expect(merged(before, [])).toBe(before);
  });

  it("knows by its knobs what is wrong", () => {
    expect(presetOf({ ...PRESETS.fine, p429: 1 })).toBe("limited");
    expect(presetOf({ ...PRESETS.fine, p429: 0.5 })).toBe("own");
  });

  it("goes to a moment from wherever the clock is now", () => {
    const clock = { aheadSeconds: 60, now: "2026-11-30T10:00:00Z" };
    expect(aheadFor(clock, Date.parse("2026-11-30T11:00:00Z"))).toBe(3660);
    expect(aheadFor(clock, Date.parse("2026-11-30T09:59:00Z"))).toBe(0);
  });
});
