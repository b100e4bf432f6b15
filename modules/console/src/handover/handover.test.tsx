import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { describe, expect, it } from "vitest";
import { aCard, aTicket } from "../testing/samples";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { BriefCard } from "./types";

const told: BriefCard = {
  brief: {
    at: "2026-11-30T10:05:00Z",
    occasion: "transferred",
    language: "pt",
    why: {
      decision: "m1",
      release: 3,
      rules: [{ name: "el bot no entiende", es: "intentosFallidos ≥ 3, fue 3", en: "misses ≥ 3, was 3" }],
      said: "no me sirve",
      passedOn: { team: "especialistas", tier: 3, by: "ana", reason: "caso técnico" },
    },
    tried: [
      { at: "2026-11-30T10:01:00Z", kind: "article", name: "Dónde está mi pedido" },
      { at: "2026-11-30T10:02:00Z", kind: "look_up", name: "pedidos", result: "failed" },
      { at: "2026-11-30T10:03:00Z", kind: "missed", name: "zxcvb" },
    ],
    given: [{ name: "pedido", value: "12345", since: "2026-11-30T10:01:00Z" }],
    halfDone: { name: "devolución", state: "failed" },
    mood: [
      { at: "2026-11-30T10:01:00Z", mood: 0 },
      { at: "2026-11-30T10:03:00Z", mood: -0.8 },
    ],
  },
  earlier: [
    {
      at: "2026-11-30T10:00:00Z",
      occasion: "opened",
      language: "pt",
      why: { rules: [{ name: "pide hablar con una persona" }] },
      tried: [],
      given: [],
      mood: [],
    },
  ],
};

const server = aDesk(
  signedInAs("agent"),
  http.get(at("/preferences"), () => HttpResponse.json({ undoSeconds: 0, language: "es" })),
  http.get(at("/views"), () => HttpResponse.json({ items: [] })),
  http.get(at("/tickets"), () => HttpResponse.json({ items: [aCard()] })),
  http.get(at("/tickets/t1"), () => HttpResponse.json(aTicket())),
  http.get(at("/tickets/t1/notes"), () => HttpResponse.json({ items: [] })),
  http.get(at("/tickets/t1/drafts"), () => HttpResponse.json({ items: [] })),
  http.get(at("/conversations"), () => HttpResponse.json({ items: [] })),
  http.get(at("/conversations/v1/messages"), () => HttpResponse.json({ items: [] })),
  http.get(at("/conversations/v1/decisions"), () => HttpResponse.json({ items: [] })),
);

const brief = async () => within(await screen.findByRole("region", { name: "Resumen del traspaso" }));

describe("the brief at a hand-over", () => {
  it("says in one card why, what was tried, what need not be asked again, what is half done, and the mood", async () => {
    server.use(http.get(at("/tickets/t1/brief"), () => HttpResponse.json(told)));
    open("/inbox?ticket=t1");
    const card = await brief();
    expect(await card.findByText("Lo pasó ana: «caso técnico»")).toBeVisible();
    expect(card.getByText("(intentosFallidos ≥ 3, fue 3)")).toBeVisible();
    expect(card.getByText("no me sirve")).toBeVisible();
    expect(card.getByRole("heading", { name: "No lo vuelva a preguntar" })).toBeVisible();
    expect(card.getByText("12345")).toBeVisible();
    expect(card.getByText("A medias: falló")).toBeVisible();
    expect(card.getAllByRole("listitem").map((item) => item.textContent)).toEqual(
      expect.arrayContaining([
        "Se le respondió «Dónde está mi pedido»",
        "Se consultó «pedidos» · falló",
        "No se entendió «zxcvb»",
      ]),
    );
    expect(card.getByText("De tranquilo a molesto")).toBeVisible();
    expect(card.getByText("Un resumen anterior")).toBeVisible();
  });

  it("falls back to the rules' names where an older desk writes none", async () => {
    server.use(http.get(at("/tickets/t1/brief"), () => HttpResponse.json({}, { status: 404 })));
    open("/inbox?ticket=t1");
    expect((await (await brief()).findAllByRole("listitem")).map((item) => item.textContent)).toEqual(
      aTicket().because,
    );
  });
});

it("a brief for which nobody wrote a reason says so", async () => {
  server.use(
    http.get(at("/tickets/t1/brief"), () => HttpResponse.json({}, { status: 404 })),
    http.get(at("/tickets/t1"), () => HttpResponse.json(aTicket({ because: [] }))),
  );
  open("/inbox?ticket=t1");
  expect(await (await brief()).findByText(/Nadie dejó escrito por qué/)).toBeInTheDocument();
});

describe("a conversation lent to the bot", () => {
  const world = { lent: false, asked: [] as unknown[] };
  const loan = {
    id: "l1",
    task: "pedir-pedido",
    title: "Pedir el número de pedido",
    agent: "ana",
    dueAt: "2026-11-30T10:15:00Z",
  };

  it("is left for one task, says so, and is taken back", async () => {
    Object.assign(world, { lent: false, asked: [] });
    server.use(
      http.get(at("/tickets/t1/brief"), () => HttpResponse.json(told)),
      http.get(at("/tickets/t1/tasks"), () => HttpResponse.json({ items: [{ name: loan.task, title: loan.title }] })),
      http.get(at("/tickets/t1/lend"), () => HttpResponse.json({ items: world.lent ? [loan] : [] })),
      http.post(at("/tickets/t1/lend"), async ({ request }) => {
        world.asked.push(await request.json());
        world.lent = true;
        return HttpResponse.json(loan);
      }),
      http.delete(at("/tickets/t1/lend"), () => {
        world.lent = false;
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open("/inbox?ticket=t1");
    await userEvent.click(await screen.findByRole("button", { name: "Prestar al bot…" }));
    await userEvent.click(await screen.findByRole("menuitem", { name: loan.title }));
    expect(await screen.findByText(`Lo lleva el bot: ${loan.title}`)).toBeInTheDocument();
    expect(world.asked).toEqual([{ task: loan.task }]);
    await userEvent.click(screen.getByRole("button", { name: "Recuperar" }));
    await waitFor(() => expect(screen.queryByText(`Lo lleva el bot: ${loan.title}`)).not.toBeInTheDocument());
  });
});

describe("a transfer", () => {
  it("offers only the teams to which the ladder leads, and says what one of them wants to know first", async () => {
    server.use(
      http.get(at("/tickets/t1/brief"), () => HttpResponse.json(told)),
      http.get(at("/teams"), () =>
        HttpResponse.json({
          items: ["mesa", "facturacion", "especialistas"].map((name) => ({ name, tier: 2, hours: "24/7" })),
        }),
      ),
      http.get(at("/tickets/t1/moves"), () =>
        HttpResponse.json({
          items: [{ team: "especialistas", tier: 3, missing: ["el dato «pedido»"] }],
          handBack: true,
        }),
      ),
    );
    open("/inbox?ticket=t1");
    await userEvent.click(await screen.findByRole("button", { name: /^Transferir/ }));
    await userEvent.click(await screen.findByRole("combobox", { name: "Equipo" }));
    const offered = await screen.findAllByRole("option");
    expect(offered.map((option) => option.textContent)).toEqual([expect.stringContaining("especialistas")]);
    await userEvent.click(offered[0] as HTMLElement);
    expect(await screen.findByText("Antes hace falta: el dato «pedido»")).toBeInTheDocument();
  });
});

it("a transfer from where the ladder leads nowhere says so", async () => {
  server.use(
    http.get(at("/teams"), () => HttpResponse.json({ items: [{ name: "mesa", tier: 2, hours: "24/7" }] })),
    http.get(at("/tickets/t1/moves"), () => HttpResponse.json({ items: [], handBack: false })),
  );
  open("/inbox?ticket=t1");
  await screen.findByRole("region", { name: "Resumen del traspaso" });
  await userEvent.keyboard("t");
  expect(await screen.findByText(/la escalera no lleva a ningún equipo/)).toBeInTheDocument();
});

describe("a macro", () => {
  it("is in the palette, the team's own before the desk's, and says why nothing was done", async () => {
    const asked: string[] = [];
    server.use(
      http.get(at("/tickets/t1/brief"), () => HttpResponse.json(told)),
      http.get(at("/macros"), () =>
        HttpResponse.json({
          items: [
            { id: "m1", name: "despedir", title: "Despedirse", team: null },
            { id: "m2", name: "despedir", title: "Despedirse como la mesa", team: aTicket().team },
            { id: "m3", name: "otra", title: "De otro equipo", team: "otro" },
          ],
        }),
      ),
      http.post(at("/tickets/t1/macros/:name"), ({ params }) => {
        asked.push(String(params.name));
        return HttpResponse.json(
          { type: "urn:relevo:problem:value-missing", title: "Paso 2 de «Despedirse» (responder): falta un valor." },
          { status: 409 },
        );
      }),
    );
    open("/inbox?ticket=t1");
    await brief();
    await userEvent.keyboard("{Control>}k{/Control}");
    expect(await screen.findByText("Macro: Despedirse como la mesa")).toBeInTheDocument();
    expect(screen.queryByText("Macro: Despedirse")).not.toBeInTheDocument();
    expect(screen.queryByText("Macro: De otro equipo")).not.toBeInTheDocument();
    await userEvent.click(screen.getByText("Macro: Despedirse como la mesa"));
    expect(await screen.findByText(/Paso 2 de «Despedirse»/)).toBeInTheDocument();
    expect(asked).toEqual(["despedir"]);
  });
});
