import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import type { Routing } from "./api";
import { beside, lastDay } from "./CalendarOf";

const mesa = { name: "mesa", tier: 2, hours: "Mo-Fr 09:00-14:00,16:00-19:00", zone: "Europe/Madrid", fallback: true };
const shipped: Routing = { mode: "pull", ageingMinutes: 60, languageMinutes: 10 };
const care = {
  surveyOn: false,
  surveyDelaySeconds: 0,
  surveyQuietDays: 0,
  reopenHours: 0,
  resolveNeedsLabel: false,
  resolveNeedsTags: false,
  windowReminderMinutes: 60,
  tellWait: false,
  tellWaitAgainMinutes: 10,
  pauses: { awaiting: ["resolution"], snoozed: [] },
};
const world = { routing: shipped, version: 1, asked: [] as unknown[] };
const tag = () => ({ headers: { ETag: `"${world.version}"` } });
const server = aDesk(
  signedInAs("administrator"),
  http.get(at("/teams"), () => HttpResponse.json({ items: [mesa] })),
  http.put(at("/teams/mesa"), async ({ request }) => {
    world.asked.push(await request.json());
    return HttpResponse.json(mesa);
  }),
  http.get(at("/promises"), () =>
    HttpResponse.json({
      items: [
        {
          team: "mesa",
          shipped: true,
          promises: [{ priority: "urgente", firstReplyMinutes: 15 }, { priority: "baja" }],
        },
      ],
    }),
  ),
  http.put(at("/promises/mesa"), async ({ request }) => {
    world.asked.push(await request.json());
    return HttpResponse.json({ team: "mesa", shipped: false, promises: [] });
  }),
  http.get(at("/teams/mesa/routing"), () => HttpResponse.json(world.routing, tag())),
  http.put(at("/teams/mesa/routing"), async ({ request }) => {
    if (request.headers.get("If-Match") !== `"${world.version}"`) {
      return HttpResponse.json({ type: "urn:relevo:problem:version-changed", title: "Otra persona" }, { status: 412 });
    }
    world.routing = (await request.json()) as Routing;
    world.version += 1;
    return HttpResponse.json(world.routing, tag());
  }),
  http.get(at("/teams/mesa/care"), () => HttpResponse.json(care, tag())),
  http.put(at("/teams/mesa/care"), async ({ request }) => {
    world.asked.push(await request.json());
    return HttpResponse.json(care, tag());
  }),
  http.get(at("/teams/mesa/calendar"), ({ request }) => {
    world.asked.push(new URL(request.url).search);
    return HttpResponse.json({
      items: [
        { date: "2026-12-07", hours: [{ from: "09:00", to: "14:00" }] },
        { date: "2026-12-08", hours: [], holiday: "Inmaculada Concepción" },
      ],
    });
  }),
);
beforeEach(() => Object.assign(world, { routing: shipped, version: 1, asked: [] }));

describe("teams", () => {
  it("are listed with their hours in words", async () => {
    open("/admin/teams");
    expect(await screen.findByText("de lunes a viernes, 09:00–14:00 y 16:00–19:00")).toBeInTheDocument();
    expect(screen.getByText("lo de nadie")).toBeInTheDocument();
  });

  it("are begun with the first one", async () => {
    server.use(http.get(at("/teams"), () => HttpResponse.json({ items: [] })));
    open("/admin/teams");
    expect(await screen.findByText("Aún no hay equipos")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Abrir equipo" }));
    expect(await screen.findByRole("heading", { name: "Abrir equipo" })).toBeInTheDocument();
  });

  it("get other hours day by day, and none that cross", async () => {
    open("/admin/teams?team=mesa");
    const monday = within(await screen.findByRole("group", { name: "lunes" }));
    await userEvent.click(await monday.findByRole("button", { name: "Quitar el turno del lunes a las 16:00" }));
    await userEvent.click(screen.getByRole("button", { name: "De lunes a viernes como el lunes" }));
    await userEvent.click(screen.getByRole("button", { name: "Añadir un turno el sábado" }));
    expect(screen.getByText("de lunes a viernes, 09:00–14:00; sábado, 09:00–18:00")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() => expect(world.asked).toEqual([{ ...mesa, hours: "Mo-Fr 09:00-14:00; Sa 09:00-18:00" }]));
    await userEvent.click(screen.getByRole("button", { name: "Añadir un turno el sábado" }));
    expect(await screen.findByText(/acaba antes de empezar/)).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Guardar" })).toBeDisabled();
  });

  it("promise in minutes, or nothing", async () => {
    open("/admin/teams?team=mesa&tab=promises");
    const first = await screen.findByRole("textbox", { name: "Primera respuesta, prioridad Urgente" });
    expect(first).toHaveValue("15 min");
    await userEvent.clear(first);
    await userEvent.type(screen.getByRole("textbox", { name: "Resolución, prioridad Alta" }), "120");
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() =>
      expect(world.asked).toEqual([
        {
          promises: [
            { priority: "urgente", firstReplyMinutes: null },
            { priority: "alta", resolutionMinutes: 120 },
            { priority: "normal" },
            { priority: "baja" },
          ],
        },
      ]),
    );
  });

  it("promise VIPs and tiers something of their own", async () => {
    const vip = { priority: "urgente", customer: "vip", firstReplyMinutes: 5 };
    const experts = { priority: "alta", tier: 3, resolutionMinutes: 90 };
    server.use(
      http.get(at("/promises"), () =>
        HttpResponse.json({ items: [{ team: "mesa", shipped: false, promises: [vip, experts] }] }),
      ),
    );
    open("/admin/teams?team=mesa&tab=promises");
    expect(await screen.findByRole("textbox", { name: "Primera respuesta, prioridad Urgente" })).toHaveValue("");
    const first = screen.getByRole("textbox", { name: "Primera respuesta, prioridad Urgente, clientes VIP" });
    expect(first).toHaveValue("5 min");
    await userEvent.click(screen.getByRole("button", { name: "Quitar el plazo de clientes VIP, prioridad Urgente" }));
    await userEvent.click(screen.getByRole("button", { name: "Añadir un plazo propio" }));
    const some = within(screen.getByRole("group", { name: "Plazos propios" }));
    const last = (name: string) => some.getAllByRole("combobox", { name }).at(-1) as HTMLElement;
    await userEvent.selectOptions(last("Para quién"), "clientes VIP, nivel 3");
    await userEvent.selectOptions(last("Prioridad"), "Alta");
    await userEvent.type(
      some.getByRole("textbox", { name: "Siguiente respuesta, prioridad Alta, clientes VIP, nivel 3" }),
      "10",
    );
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() =>
      expect(world.asked).toEqual([
        {
          promises: [
            { priority: "urgente" },
            { priority: "alta" },
            { priority: "normal" },
            { priority: "baja" },
            experts,
            { priority: "alta", customer: "vip", tier: 3, nextReplyMinutes: 10 },
          ],
        },
      ]),
    );
  });

  it("show no form of what the desk does not have", async () => {
    server.use(
      http.get(at("/teams/mesa/routing"), () => new HttpResponse(null, { status: 404 })),
      http.get(at("/teams/mesa/care"), () => new HttpResponse(null, { status: 404 })),
    );
    open("/admin/teams?team=mesa&tab=care");
    expect(await screen.findByRole("tab", { name: "Equipo y horario" })).toBeInTheDocument();
    expect(screen.queryByRole("tab", { name: "Reparto" })).not.toBeInTheDocument();
    expect(screen.queryByRole("tab", { name: "Calendario" })).not.toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Guardar" })).not.toBeInTheDocument();
  });
});

describe("a team's routing", () => {
  it("is saved with the version that was read", async () => {
    open("/admin/teams?team=mesa&tab=routing");
    await userEvent.click(await screen.findByRole("radio", { name: "El sistema los reparte" }));
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() => expect(world.routing.mode).toBe("push"));
    expect(world.version).toBe(2);
  });

  it("shows both versions when somebody else came first, and overwrites nothing by itself", async () => {
    open("/admin/teams?team=mesa&tab=routing");
    await userEvent.click(await screen.findByRole("radio", { name: "El sistema los reparte" }));
    Object.assign(world, { routing: { ...shipped, silentMinutes: 30 }, version: 7 });
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    const conflict = within(await screen.findByRole("alert"));
    expect(conflict.getByText("Otra persona ha guardado cambios mientras tanto")).toBeInTheDocument();
    expect(
      conflict.getByRole("row", { name: /Cómo se reparte El sistema los reparte Cada agente toma el suyo/ }),
    ).toBeInTheDocument();
    expect(conflict.getByRole("row", { name: /nunca 30 min/ })).toBeInTheDocument();
    expect(world.routing.silentMinutes).toBe(30);
    await userEvent.click(conflict.getByRole("button", { name: "Guardar lo mío" }));
    await waitFor(() => expect(world.routing.mode).toBe("push"));
    await waitFor(() => expect(screen.queryByText(/Otra persona ha guardado/)).not.toBeInTheDocument());
  });

  it("lets one take what is saved", async () => {
    open("/admin/teams?team=mesa&tab=routing");
    await userEvent.click(await screen.findByRole("radio", { name: "El sistema los reparte" }));
    Object.assign(world, { routing: { ...shipped, ageingMinutes: 45 }, version: 7 });
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await userEvent.click(await screen.findByRole("button", { name: "Quedarme con lo guardado" }));
    expect(await screen.findByDisplayValue("45 min")).toBeInTheDocument();
    expect(screen.getByRole("radio", { name: "Cada agente toma el suyo" })).toBeChecked();
    expect(world.routing.mode).toBe("pull");
  });
});

it("a team says which promises stand still, and when", async () => {
  open("/admin/teams?team=mesa&tab=care");
  const awaiting = within(await screen.findByRole("group", { name: "Mientras se espera la respuesta del cliente" }));
  expect(awaiting.getByRole("checkbox", { name: "Resolución" })).toBeChecked();
  await userEvent.click(awaiting.getByRole("checkbox", { name: "Siguiente respuesta" }));
  const snoozed = within(screen.getByRole("group", { name: "Mientras el ticket está pospuesto" }));
  await userEvent.click(snoozed.getByRole("checkbox", { name: "Primera respuesta" }));
  await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
  await waitFor(() =>
    expect(world.asked).toEqual([
      { ...care, pauses: { awaiting: ["resolution", "next_reply"], snoozed: ["first_reply"] } },
    ]),
  );
});

it("a team's care keeps what the form does not show", async () => {
  open("/admin/teams?team=mesa&tab=care");
  await userEvent.click(await screen.findByRole("checkbox", { name: "Preguntar cómo se le atendió" }));
  await userEvent.selectOptions(screen.getByRole("combobox", { name: "País" }), "España");
  await userEvent.type(screen.getByRole("textbox", { name: "Región" }), "md");
  await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
  await waitFor(() =>
    expect(world.asked).toEqual([{ ...care, surveyOn: true, holidays: { country: "es", region: "md" } }]),
  );
});

describe("a team's calendar", () => {
  it("tells work, rest and holidays of the month in the address", async () => {
    const router = open("/admin/teams?team=mesa&tab=calendar&month=2026-12");
    expect(await screen.findByText("Festivo: Inmaculada Concepción")).toBeInTheDocument();
    expect(screen.getByRole("row", { name: "lunes 7 09:00–14:00" })).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Mes siguiente" }));
    await waitFor(() => expect(world.asked).toContain("?from=2027-01-01&to=2027-01-31"));
    expect(router.state.location.search).toMatchObject({ month: "2027-01" });
  });

  it("knows the months beside one, and their last days", () => {
    expect([beside("2026-12", 1), beside("2026-01", -1)]).toEqual(["2027-01", "2025-12"]);
    expect([lastDay("2028-02"), lastDay("2026-12")]).toEqual(["2028-02-29", "2026-12-31"]);
  });
});
