import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { Figure } from "./api";
// Loaded before the clocks of the tests run.
import "./Cases";
import "./Figures";
import { aCase, aDuration, aPanel, aPiece, aRatio } from "./samples";

// Drawing needs a browser; what is drawn is tested as such.
vi.mock("./Chart", () => ({ default: ({ label }: { label: string }) => <div role="img" aria-label={label} /> }));

const world = { kpis: [] as Figure[], asked: [] as URLSearchParams[], cases: [] as URLSearchParams[] };
const paramsOf = (request: Request) => new URL(request.url).searchParams;
const server = aDesk(
  signedInAs("supervisor"),
  http.get(at("/insight/kpis"), ({ request }) => {
    const params = paramsOf(request);
    const kpi = params.get("kpi");
    if (kpi === "csat_human") return HttpResponse.json(aPanel());
    if (kpi === "conversations") {
      return HttpResponse.json(aPanel(aRatio({ parts: [aPiece("mesa"), aPiece("")] })));
    }
    world.asked.push(params);
    if (kpi)
      return HttpResponse.json(
        aPanel(aDuration({ id: kpi, days: [aPiece("2026-03-20", { median: 60, p90: 90, n: 2 })] })),
      );
    return HttpResponse.json(aPanel(...world.kpis));
  }),
  http.get(at("/insight/conversations"), ({ request }) => {
    world.cases.push(paramsOf(request));
    const isSecond = paramsOf(request).has("cursor");
    return HttpResponse.json({ items: [aCase(isSecond ? { id: "c2" } : {})], next: isSecond ? null : "2026-03-20_x" });
  }),
  http.get(at("/conversations/:id"), ({ params }) =>
    HttpResponse.json({
      id: params.id,
      contact: "k",
      phone: "521",
      name: "Rosa",
      channel: "100",
      owner: "bot",
      openedAt: "2026-03-20T10:00:00Z",
    }),
  ),
  http.get(at("/conversations/:id/messages"), () =>
    HttpResponse.json({
      items: [
        {
          id: "m1",
          seq: 1,
          direction: "in",
          author: "customer",
          kind: "text",
          text: "¿Y mi reembolso?",
          status: "received",
          at: "2026-03-20T10:00:00Z",
        },
      ],
    }),
  ),
  http.get(at("/conversations/:id/decisions"), () => HttpResponse.json({ items: [] })),
  http.get(at("/tickets"), () => HttpResponse.json({ items: [] })),
);
beforeEach(() => Object.assign(world, { kpis: [aRatio()], asked: [], cases: [] }));

const card = (name: string) => screen.findByRole("region", { name });
const last = (all: URLSearchParams[]) => Object.fromEntries(all.at(-1) ?? []);

describe("a dashboard", () => {
  it("tells a figure with both its numbers, its line and what it means, and up to when it was counted", async () => {
    open("/figures");
    const containment = await card("Contención");
    expect(containment).toHaveTextContent("55,6");
    expect(containment).toHaveTextContent("Línea de referencia: 30");
    expect(containment).toHaveTextContent("por encima");
    expect(screen.getByText(/en hora de Europe\/Madrid. Contado hasta 20\/3\/26/)).toBeInTheDocument();
    const question = within(containment).getByRole("button", { name: "Qué es «Contención»" });
    expect(within(containment).queryByText(/ya terminaron/)).not.toBeVisible();
    await userEvent.click(question);
    expect(within(containment).getByText(/ya terminaron/)).toBeVisible();
    expect(last(world.asked)).toEqual({ group: "bot", from: "2026-02-21", to: "2026-03-20" });
  });

  it("asks for what its address says, and writes what is chosen into it; going back undoes that", async () => {
    const router = open("/figures?group=sla&from=2026-03-01&to=2026-03-10&team=mesa&clock=RESOLUTION&by=agent");
    await card("Contención");
    expect(last(world.asked)).toEqual({
      group: "sla",
      from: "2026-03-01",
      to: "2026-03-10",
      team: "mesa",
      clock: "RESOLUTION",
      by: "agent",
    });
    await userEvent.click(screen.getByRole("button", { name: "7 días" }));
    await waitFor(() =>
      expect(last(world.asked)).toMatchObject({ from: "2026-03-14", to: "2026-03-20", team: "mesa" }),
    );
    expect(router.state.location.search).toMatchObject({ group: "sla", from: "2026-03-14", team: "mesa" });
    router.history.back();
    await waitFor(() => expect(router.state.location.search).toMatchObject({ from: "2026-03-01", to: "2026-03-10" }));
    await userEvent.click(screen.getByRole("link", { name: "Personas" }));
    await waitFor(() =>
      expect(last(world.asked)).toEqual({
        group: "people",
        from: "2026-03-01",
        to: "2026-03-10",
        team: "mesa",
        by: "agent",
      }),
    );
    await userEvent.click(screen.getByRole("button", { name: "Quitar filtros" }));
    await waitFor(() => expect(last(world.asked)).not.toHaveProperty("team"));
  });

  it("offers the values that there are, and none", async () => {
    open("/figures");
    await userEvent.click(await screen.findByRole("combobox", { name: "Equipo" }));
    await userEvent.click(await screen.findByRole("option", { name: "(ninguno)" }));
    await waitFor(() => expect(last(world.asked)).toMatchObject({ team: "(none)" }));
  });

  it("shows a dash where there is nothing to count, and says why a figure is hidden or not known", async () => {
    world.kpis = [
      aRatio({ numerator: 0, denominator: 0, value: null, n: 0, days: [] }),
      aRatio({ id: "csat_human", numerator: null, denominator: null, value: null, n: 2, hidden: true, days: null }),
      aRatio({ id: "csat_bot", numerator: null, denominator: null, value: null, n: 0, hidden: true, days: null }),
      aRatio({
        id: "automation",
        unit: "unknown",
        value: null,
        days: null,
        notMeasured: "No tiene sentido por «team»: …",
        why: "without_head",
        whyHead: "team",
      }),
      aRatio({ id: "duplicates", unit: "unknown", value: null, days: null, notMeasured: "…", why: "in_metrics" }),
    ];
    open("/figures");
    const containment = await card("Contención");
    expect(containment).toHaveTextContent("—");
    expect(containment).toHaveTextContent("Nada que contar");
    expect(within(containment).queryByRole("link")).toBeNull();
    expect(await card("Satisfacción con la persona")).toHaveTextContent("OcultoHay 2 notas, menos de diez");
    expect(await card("Satisfacción con el bot")).toHaveTextContent("—Nada que contar");
    expect(await card("Automatización")).toHaveTextContent("No se sabe por «Equipo»");
    expect(await card("Mensajes repetidos")).toHaveTextContent("no deja rastro");
  });

  it("tells how long things took by median and nine of ten, and reads their days for the chart", async () => {
    world.kpis = [aDuration()];
    open("/figures?group=people&channel=100");
    const waited = await card("Tiempo hasta una persona");
    expect(waited).toHaveTextContent("10 min");
    expect(waited).toHaveTextContent("9 de cada 10 en 13 h 20 min o menos");
    expect(await within(waited).findByRole("img", { name: "«Tiempo hasta una persona» por días" })).toBeInTheDocument();
    expect(last(world.asked)).toMatchObject({ kpi: "time_to_human", channel: "100" });
  });

  it("has a table in place of each chart, whose numbers lead to that day's conversations", async () => {
    open("/figures?team=mesa");
    const containment = await card("Contención");
    await userEvent.click(
      await within(containment).findByRole("button", { name: "«Contención» por días, como tabla" }),
    );
    const rows = within(within(containment).getByRole("table")).getAllByRole("row").slice(1);
    expect(rows.map((row) => row.textContent?.replace(/\s/g, " "))).toEqual([
      "19 mar 202633,3 %1 ÷ 3",
      "20 mar 202625 %1 ÷ 4",
    ]);
    const link = within(rows[0] as HTMLElement).getAllByRole("link")[1] as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get("part")).toBe("denominator");
    expect(new URL(link.href).searchParams.get("from")).toBe("2026-03-19");
    expect(new URL(link.href).searchParams.get("team")).toBe("mesa");
  });

  it("parts each figure by a head, and leads from each part to its conversations", async () => {
    world.kpis = [aRatio({ parts: [aPiece("es", { numerator: 3 }), aPiece("pt")] })];
    open("/figures?by=language");
    const table = within(await card("Contención")).getByRole("table", { name: "«Contención» por Idioma del cliente" });
    expect(within(table).getByRole("rowheader", { name: "portugués" })).toBeInTheDocument();
    const link = within(table).getByRole("link", {
      name: "Ver las 3 conversaciones contadas en «Contención, español»",
    });
    expect(new URL((link as HTMLAnchorElement).href).searchParams.get("language")).toBe("es");
  });

  it("tells only of how many a day or part is that is of fewer than ten marks", async () => {
    const few = { numerator: null, denominator: null, value: null, n: 3, hidden: true };
    world.kpis = [
      aRatio({
        id: "csat_human",
        n: 12,
        days: [aPiece("2026-03-19", few), aPiece("2026-03-20", { numerator: 8, denominator: 10, value: 0.8 })],
        parts: [aPiece("ana", few)],
      }),
    ];
    open("/figures?group=satisfaction&by=agent");
    const marks = await card("Satisfacción con la persona");
    await userEvent.click(within(marks).getByRole("button", { name: /por días, como tabla/ }));
    const said = within(marks)
      .getAllByRole("row")
      .map((row) => row.textContent?.replace(/\s/g, " "));
    expect(said).toContain("19 mar 2026Oculto3");
    expect(said).toContain("20 mar 202680 %8 ÷ 10");
    expect(said).toContain("anaOculto3");
  });

  it("leads to lists of what is open, failed or was slow; of rules it says why to none", async () => {
    world.kpis = [
      aRatio({ id: "backlog", group: "backlog", unit: "count", numerator: 3, days: [aPiece("2026-03-19")] }),
      aDuration({ id: "backlog_oldest", n: 1 }),
      aRatio({ id: "backlog_days", unit: "days", numerator: 84, denominator: 28, value: 3, days: null }),
      aRatio({ id: "rule_coverage", numerator: 2, denominator: 9, days: null }),
      aRatio({ id: "delivery_failure", numerator: 1, denominator: 4, parts: [aPiece("131026")] }),
    ];
    open("/figures?group=backlog&by=reason");
    const hrefOf = (within_: HTMLElement, name: string | RegExp) => {
      const link = within(within_).getByRole("link", { name }) as HTMLAnchorElement;
      return Object.fromEntries(new URL(link.href).searchParams);
    };
    const backlog = await card("Abiertos ahora");
    expect(hrefOf(backlog, "Ver las 3 que hay detrás de «Abiertos ahora»")).toMatchObject({ kpi: "backlog" });
    await userEvent.click(within(backlog).getByRole("button", { name: /como tabla/ }));
    expect(hrefOf(backlog, /19 mar 2026/)).toMatchObject({ kpi: "backlog_day", to: "2026-03-19" });
    expect(hrefOf(await card("Lo más antiguo"), /Ver cuál es/)).toMatchObject({ kpi: "backlog_oldest" });
    expect(hrefOf(await card("Días de trabajo abiertos"), /28 resueltos/)).toMatchObject({ part: "denominator" });
    const coverage = await card("Reglas que hablaron");
    expect(coverage).toHaveTextContent("Cuenta reglas, no conversaciones");
    expect(within(coverage).queryByRole("link")).toBeNull();
    const failed = within(await card("Envíos fallidos")).getByRole("table");
    const [top, bottom] = within(failed).getAllByRole("link") as HTMLAnchorElement[];
    expect(new URL(top?.href ?? "").searchParams.get("reason")).toContain("131026");
    expect(new URL(bottom?.href ?? "").searchParams.has("reason")).toBe(false);
  });

  it("goes to a spreadsheet as it is, with the separator of the reader's language", async () => {
    open("/figures?group=people&team=mesa&by=agent");
    const table = (await screen.findByRole("link", { name: "Descargar CSV" })) as HTMLAnchorElement;
    const address = new URL(table.href);
    expect(address.pathname).toBe("/api/v1/insight/kpis/export");
    expect(Object.fromEntries(address.searchParams)).toEqual({
      team: "mesa",
      from: "2026-02-21",
      to: "2026-03-20",
      group: "people",
      by: "agent",
      separator: "semicolon",
      titles: "es",
    });
  });
});

describe("the conversations behind a number", () => {
  it("are those of the address, page by page, and each is read beside the list", async () => {
    const router = open("/figures");
    await userEvent.click(
      await screen.findByRole("link", { name: "Ver las 9 conversaciones entre las que se cuenta «Contención»" }),
    );
    await screen.findByRole("heading", { name: "Conversaciones detrás de «Contención»" });
    expect(last(world.cases)).toEqual({
      kpi: "containment",
      part: "denominator",
      from: "2026-02-21",
      to: "2026-03-20",
      limit: "50",
    });
    await userEvent.click(await screen.findByRole("button", { name: "Siguientes" }));
    await waitFor(() => expect(last(world.cases)).toMatchObject({ cursor: "2026-03-20_x" }));
    expect(router.state.location.search).toMatchObject({ after: "2026-03-20_x" });
    await userEvent.click(screen.getByRole("link", { name: "Abrir la conversación 000000a1, del 20 mar 2026" }));
    const reading = await screen.findByRole("dialog", { name: "Conversación de Rosa" });
    expect(await within(reading).findByText("¿Y mi reembolso?")).toBeInTheDocument();
    expect(await within(reading).findByText(/no tiene ticket/)).toBeInTheDocument();
    expect(router.state.location.search).toMatchObject({ open: aCase().conversation, after: "2026-03-20_x" });
  });

  it("go to a spreadsheet, too", async () => {
    open("/figures/conversations?kpi=containment&language=pt&from=2026-03-01&to=2026-03-02");
    const table = (await screen.findByRole("link", { name: "Descargar CSV" })) as HTMLAnchorElement;
    expect(table.href).toContain(
      "/api/v1/insight/conversations/export?kpi=containment&part=numerator&from=2026-03-01&to=2026-03-02&language=pt&separator=semicolon",
    );
  });

  it("are none where a figure is counted otherwise, and that is said", async () => {
    open("/figures/conversations?kpi=rule_coverage");
    expect(await screen.findByText("Detrás de esta cifra no hay una lista de conversaciones")).toBeInTheDocument();
    expect(world.cases).toEqual([]);
  });
});

describe("who may not see figures", () => {
  it("is told so in words, by the console or by the desk", async () => {
    server.use(signedInAs("agent"));
    open("/figures");
    expect(await screen.findByText("Su cuenta no abre esta sección")).toBeInTheDocument();
    expect(screen.queryByRole("link", { name: "Cifras" })).toBeNull();
  });

  it("is told what role it takes when the desk refuses", async () => {
    server.use(
      http.get(at("/insight/kpis"), () =>
        HttpResponse.json({ type: "urn:relevo:problem:forbidden", title: "No." }, { status: 403 }),
      ),
    );
    open("/figures");
    expect(await screen.findByRole("alert")).toHaveTextContent("son para quien supervisa, analiza o audita");
  });

  it("is told that a figure is of the whole desk when they see some teams only", async () => {
    server.use(
      http.get(at("/session"), () =>
        HttpResponse.json({
          account: { id: "1", login: "eva", name: "Eva", roles: ["supervisor"], teams: ["mesa"] },
          csrf: "x",
        }),
      ),
    );
    world.kpis = [
      aRatio({
        unit: "unknown",
        value: null,
        days: null,
        notMeasured: "Se refiere a toda la mesa…",
        why: "teams_only",
      }),
    ];
    open("/figures");
    expect(await card("Contención")).toHaveTextContent("usted ve solo lo de sus equipos");
  });
});
