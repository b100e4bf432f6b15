import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { Article, Audit, Effect, Limit, OneMore } from "./api";
import { lasting, moved, ruleText } from "./shown";

const audit: Audit = {
  from: "2026-03-01",
  to: "2026-03-30",
  since: "2026-02-28T23:00:00Z",
  until: "2026-03-30T22:00:00Z",
  asOf: "2026-03-30T10:00:00Z",
  handOvers: 40,
  byRule: [
    {
      name: "pide persona",
      count: 30,
      share: 0.75,
      medianSeconds: 95,
      n: 28,
      mostly: [{ name: "order_status", count: 20 }],
      examples: ["c1", "c2"],
      limits: [],
    },
    {
      name: "fallos",
      count: 10,
      share: 0.25,
      n: 0,
      mostly: [],
      examples: [],
      limits: [{ condition: "Turno.intentosFallidos >= 3", value: 3, next: 4 }],
    },
  ],
  byTopic: [
    { name: "order_status", count: 20, share: 0.5, n: 0, mostly: [], examples: [], rule: "pide persona", limits: [] },
    { name: "", count: 20, share: 0.5, n: 0, mostly: [], examples: [], limits: [] },
  ],
  questions: {
    read: 7,
    capped: false,
    groups: [
      {
        id: "g1",
        count: 4,
        languages: { es: 3, en: 1 },
        since: "2026-03-02T10:00:00Z",
        last: "2026-03-20T10:00:00Z",
        examples: [{ conversation: "c9", language: "es", text: "¿venden flores?", at: "2026-03-20T10:00:00Z" }],
        published: false,
        effect: { turns: 4, before: 0, after: 3, offered: 0, alone: 0 },
      },
    ],
  },
  rules: {
    release: 7,
    evaluations: 500,
    silent: 1,
    never: [{ rule: "nunca", fired: 0, share: 0, deadReleases: 3, limits: [] }],
    always: [],
  },
  waits: [
    {
      team: "mesa",
      formerSeconds: 60,
      formerN: 20,
      laterSeconds: 600,
      laterN: 25,
      grows: true,
      few: false,
      openBefore: 1,
      openBetween: 2,
      openAfter: 9,
      perDay: 0.47,
      oneMore: {
        n: 25,
        leftOut: 9,
        people: 3,
        atOnce: 4,
        medianSeconds: 600,
        p90Seconds: 1_800,
        seenMedianSeconds: 540,
        seenP90Seconds: 1_750,
        moreMedianSeconds: 180,
        moreP90Seconds: 900,
      },
    },
  ],
};
const draft: Article = {
  id: "flores",
  state: "DRAFT",
  title: { es: "¿venden flores?" },
  questions: { es: ["¿venden flores?", "tienen flores"] },
  answer: {},
  tags: [],
};
const effect: Effect = {
  replay: "r1",
  state: "done",
  conversations: 200,
  before: 40,
  after: 12,
  keeps: 28,
  moves: 0,
  failed: 0,
};
const world = { audit, asked: [] as { path: string; query: string; body?: unknown; match: string | null }[] };

const remember = async (request: Request) => {
  const { pathname, search } = new URL(request.url);
  const text = await request.text();
  world.asked.push({
    path: pathname.replace("/api/v1", ""),
    query: search,
    body: text ? JSON.parse(text) : undefined,
    match: request.headers.get("If-Match"),
  });
};
const server = aDesk(
  signedInAs("analyst"),
  http.get(at("/insight/audit"), ({ request }) => {
    world.asked.push({ path: "/insight/audit", query: new URL(request.url).search, match: null });
    return HttpResponse.json(world.audit);
  }),
  http.post(at("/insight/audit/gaps/:id/article"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json({ article: "flores", made: true }, { status: 201 });
  }),
  http.get(at("/knowledge/articles/flores"), () => HttpResponse.json(draft, { headers: { ETag: '"0"' } })),
  http.put(at("/knowledge/articles/flores"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json(draft);
  }),
  http.post(at("/rules/replays"), async ({ request }) => {
    await remember(request);
    const tried = { ...audit.byRule[1]?.limits[0], tried: 4, effect } as Limit;
    const isStricter = JSON.stringify(world.asked.at(-1)?.body).includes("stricter");
    world.audit = isStricter
      ? { ...audit, byRule: audit.byRule.map((cause) => ({ ...cause, limits: cause.limits.map(() => tried) })) }
      : { ...audit, byTopic: audit.byTopic.map((cause) => ({ ...cause, effect: { ...effect, after: 7 } })) };
    if (!isStricter) world.audit.byRule = audit.byRule.map((cause) => ({ ...cause, effect }));
    return HttpResponse.json({}, { status: 202 });
  }),
  http.get(at("/rules/releases/7"), () =>
    HttpResponse.json({ files: [{ name: "a.drl", text: 'rule "nunca"\nwhen\nthen\nend\n\nrule "otra"\nend' }] }),
  ),
  http.get(at("/conversations/c9"), () =>
    HttpResponse.json({
      id: "c9",
      contact: "x",
      phone: "34600000001",
      name: "Rosa",
      channel: "100",
      owner: "bot",
      openedAt: "2026-03-20T10:00:00Z",
    }),
  ),
  http.get(at("/conversations/c9/messages"), () =>
    HttpResponse.json({
      items: [
        {
          id: "m1",
          seq: 1,
          direction: "in",
          author: "customer",
          kind: "text",
          text: "¿venden flores?",
          status: "received",
          at: "2026-03-20T10:00:00Z",
        },
        {
          id: "m2",
          seq: 2,
          direction: "out",
          author: "agent",
          agent: "ana",
          kind: "text",
          text: "Sí, de temporada.",
          status: "sent",
          at: "2026-03-20T10:05:00Z",
        },
      ],
    }),
  ),
);
beforeEach(() => {
  world.audit = audit;
  world.asked = [];
});
const section = (name: string) => screen.findByRole("region", { name });

describe("The audit", () => {
  it("shows each finding with its numbers", async () => {
    open("/audit");
    const rules = within(await section("Reglas que más traspasan"));
    expect(rules.getByRole("row", { name: /pide persona/ })).toHaveTextContent(
      /30 \(75\s%\).*1 min 35 s.*estado del pedido \(20\)/,
    );
    expect(await section("Temas que más se traspasan")).toHaveTextContent("(no se sabe)");
    expect(await section("Preguntas sin respuesta")).toHaveTextContent("se responderían 3 de 4 (ahora 0)");
    expect(await section("Reglas que no hablan o hablan siempre")).toHaveTextContent("sin hablar nunca: 3");
    expect(await section("Equipos en que se espera")).toHaveTextContent("La espera crece");
  });

  it("asks for the days of its address", async () => {
    open("/audit?from=2026-01-01&to=2026-01-31");
    await section("Reglas que más traspasan");
    expect(world.asked[0]?.query).toBe("?from=2026-01-01&to=2026-01-31");
  });

  it("opens the conversation behind a question", async () => {
    open("/audit");
    await userEvent.click(await screen.findByRole("button", { name: "¿venden flores?" }));
    const dialog = within(await screen.findByRole("dialog", { name: /Rosa/ }));
    expect(await dialog.findByText("Sí, de temporada.")).toBeInTheDocument();
  });

  it("begins an article, has its answer written, and publishes it then only", async () => {
    open("/audit");
    await userEvent.click(await screen.findByRole("button", { name: "Artículo para: ¿venden flores?" }));
    const dialog = within(await screen.findByRole("dialog", { name: "Artículo" }));
    expect(await dialog.findByText("tienen flores")).toBeInTheDocument();
    const publish = dialog.getByRole("button", { name: "Publicar" });
    expect(publish).toBeDisabled();
    await userEvent.type(dialog.getByRole("textbox", { name: "Respuesta (es)" }), "No sé");
    await userEvent.clear(dialog.getByRole("textbox", { name: "Respuesta (es)" }));
    expect(publish).toBeDisabled();
    await userEvent.click(await dialog.findByRole("button", { name: "Usar la respuesta: Sí, de temporada." }));
    await userEvent.click(publish);
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    const commands = world.asked.filter(({ path }) => path !== "/insight/audit");
    expect(commands[0]).toMatchObject({
      path: "/insight/audit/gaps/g1/article",
      query: "?from=2026-03-01&to=2026-03-30",
    });
    expect(commands[1]).toMatchObject({
      path: "/knowledge/articles/flores",
      match: '"0"',
      body: { state: "PUBLISHED", answer: { es: "Sí, de temporada." } },
    });
  });

  it("shows beside what one more person would change how well the past is gone through again", async () => {
    open("/audit");
    const waits = await section("Equipos en que se espera");
    expect(waits).toHaveTextContent(
      "Con una persona más: mediana de 3 min 0 s, y nueve de cada diez en 15 min 0 s o menos.",
    );
    expect(waits).toHaveTextContent(
      /Fue 10 min 0 s \(30 min 0 s\).*\(3, hasta 4 a la vez\), 9 min 0 s \(29 min 10 s\)/,
    );
  });

  it.each([
    ["unlike", /No se sabe: al repetir la cola.*Fue 10 min 0 s/],
    ["few", /No se sabe: se tomaron menos de diez/],
    ["many", /pida menos días/],
  ] as const)("says that one more person's effect is not known: %s", async (why, said) => {
    const oneMore = { ...(audit.waits[0]?.oneMore as OneMore), why, moreMedianSeconds: null, moreP90Seconds: null };
    world.audit = { ...audit, waits: audit.waits.map((wait) => ({ ...wait, oneMore })) };
    open("/audit");
    const waits = await section("Equipos en que se espera");
    expect(waits).toHaveTextContent(said);
    expect(waits).not.toHaveTextContent("Con una persona más");
  });

  it("has the past replayed without a rule and shows what comes of it", async () => {
    open("/audit");
    const rules = within(await section("Reglas que más traspasan"));
    await userEvent.click(rules.getByRole("button", { name: "Probar sin la regla pide persona" }));
    const row = () => rules.getByRole("row", { name: /pide persona/ });
    await waitFor(() => expect(row()).toHaveTextContent(/Sin ella, 12 traspasadas en vez de 40/));
    expect(world.asked.find(({ path }) => path === "/rules/replays")?.body).toEqual({
      without: "pide persona",
      since: audit.since,
      until: audit.until,
    });
  });

  it("has it replayed with a rule's number a step stricter, where the rule has one", async () => {
    open("/audit");
    const rules = within(await section("Reglas que más traspasan"));
    expect(
      within(rules.getByRole("row", { name: /pide persona/ })).queryByRole("button", { name: /con Turno/ }),
    ).toBeNull();
    await userEvent.click(
      rules.getByRole("button", { name: "Probar la regla fallos con Turno.intentosFallidos >= 4" }),
    );
    await waitFor(() =>
      expect(rules.getByRole("row", { name: /fallos/ })).toHaveTextContent(
        /Con «Turno.intentosFallidos >= 4», 12 traspasadas en vez de 40 \(28 se quedarían con el bot/,
      ),
    );
    expect(world.asked.find(({ path }) => path === "/rules/replays")?.body).toEqual({
      stricter: { rule: "fallos", condition: "Turno.intentosFallidos >= 3", to: 4 },
      since: audit.since,
      until: audit.until,
    });
  });

  it("tells of a topic what would be without its main rule, and offers nothing where none is known", async () => {
    open("/audit");
    const topics = within(await section("Temas que más se traspasan"));
    expect(
      within(topics.getByRole("row", { name: /no se sabe/ })).queryByRole("button", { name: /Probar/ }),
    ).toBeNull();
    await userEvent.click(topics.getByRole("button", { name: "Probar sin la regla pide persona" }));
    await waitFor(() =>
      expect(topics.getByRole("row", { name: /estado del pedido/ })).toHaveTextContent(
        /Sin «pide persona», 7 traspasadas en vez de 40/,
      ),
    );
  });

  it("shows how a rule is written", async () => {
    open("/audit");
    await userEvent.click(await screen.findByRole("button", { name: "Ver la regla nunca" }));
    const dialog = await screen.findByRole("dialog", { name: "nunca" });
    await waitFor(() => expect(dialog).toHaveTextContent('rule "nunca"'));
    expect(dialog).not.toHaveTextContent("otra");
  });

  it("lets whoever only looks begin nothing", async () => {
    server.use(signedInAs("auditor"));
    open("/audit");
    await section("Preguntas sin respuesta");
    expect(screen.queryByRole("button", { name: /Artículo para|Probar sin/ })).not.toBeInTheDocument();
  });

  it("says so where there is nothing to say", async () => {
    world.audit = {
      ...audit,
      handOvers: 0,
      byRule: [],
      byTopic: [],
      questions: { read: 0, capped: false, groups: [] },
      rules: { release: 7, evaluations: 12, why: "few", silent: 0, never: [], always: [] },
      waits: [],
    };
    open("/audit");
    expect(await section("Preguntas sin respuesta")).toHaveTextContent("Nadie preguntó en vano");
    expect(await section("Reglas que no hablan o hablan siempre")).toHaveTextContent(
      "con menos de 100 no se dice nada",
    );
    expect(await section("Equipos en que se espera")).toHaveTextContent("Nada que señalar");
  });

  it("links to the month on paper in the language one reads", async () => {
    open("/audit");
    const link = await screen.findByRole("link", { name: "Abrir el informe" });
    expect(link.getAttribute("href")).toMatch(/^\/api\/v1\/insight\/reports\/\d{4}-\d{2}\?language=es$/);
  });
});

describe("What is shown", () => {
  it("lasts as people say it", () => {
    expect([null, 40, 95, 11_100, 187_200].map(lasting)).toEqual(["—", "40 s", "1 min 35 s", "3 h 5 min", "2 d 4 h"]);
  });

  it("writes a condition with another number", () => {
    expect(moved("Animo.puntaje < -0.5", -0.6)).toBe("Animo.puntaje < -0.6");
  });

  it("takes one rule out of its file", () => {
    expect(ruleText('rule "a" when then end\nrule "b"\nend', "a")).toBe('rule "a" when then end');
    expect(ruleText("x,y\nuno,1\ndos,2", "dos")).toBe("dos,2");
  });
});
