import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import { isFine, type Ladder, leads, wishOf } from "./ladder";

const kept: Ladder = {
  tiers: [
    { tier: 2, name: "Primera línea", needsTags: [], needsFacts: [], handsBackTo: [1], teams: ["mesa", "facturacion"] },
    { tier: 3, name: "Especialistas", needsTags: ["tecnico"], needsFacts: [], handsBackTo: [2], teams: ["taller"] },
  ],
  moves: [{ from: "mesa", to: "tier:3" }],
};
const TEAMS = [
  { name: "mesa", tier: 2 },
  { name: "facturacion", tier: 2 },
  { name: "taller", tier: 3 },
];
const world = { ladder: kept, version: 0, asked: [] as unknown[], teams: TEAMS };
const shown = () => HttpResponse.json(world.ladder, { headers: { ETag: `"${world.version}"` } });
const server = aDesk(
  signedInAs("administrator"),
  http.get(at("/teams"), () => HttpResponse.json({ items: world.teams })),
  http.get(at("/ladder"), shown),
  http.put(at("/ladder"), async ({ request }) => {
    if (request.headers.get("If-Match") !== `"${world.version}"`)
      return HttpResponse.json({ title: "x" }, { status: 412 });
    const wish = (await request.json()) as Ladder;
    world.asked.push(wish);
    world.ladder = { ...wish, tiers: wish.tiers.map((rung, at) => ({ ...rung, teams: kept.tiers[at]?.teams })) };
    world.version += 1;
    return shown();
  }),
);
beforeEach(() => Object.assign(world, { ladder: kept, version: 0, asked: [], teams: TEAMS }));

const ways = () =>
  within(screen.getByRole("region", { name: "Así queda" }))
    .getAllByRole("row")
    .slice(1)
    .map((row) => [...row.children].map((cell) => cell.textContent));

describe("the ladder", () => {
  it("is shown as it is, and what it comes to changes with every move", async () => {
    open("/admin/ladder");
    await screen.findByRole("group", { name: "Nivel 2" });
    expect(ways()).toEqual([
      ["mesa", "taller, El bot"],
      ["facturacion", "El bot"],
      ["taller", "mesa, facturacion"],
    ]);
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Paso 1: de" }), "*");
    expect(ways()[1]).toEqual(["facturacion", "taller, El bot"]);
    await userEvent.click(within(screen.getByRole("group", { name: "Nivel 3" })).getByLabelText("Nivel 2"));
    expect(ways()[2]).toEqual(["taller", "a ninguna parte"]);
  });

  it("is saved whole, without who works where", async () => {
    open("/admin/ladder");
    await userEvent.type(
      within(await screen.findByRole("group", { name: "Nivel 3" })).getByLabelText("Datos: hacen falta todos", {
        selector: "input",
      }),
      "pedido{Enter}",
    );
    await userEvent.click(screen.getByRole("button", { name: "Añadir paso" }));
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Paso 2: de" }), "facturacion");
    await userEvent.selectOptions(screen.getByRole("combobox", { name: "Paso 2: a" }), "mesa");
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() =>
      expect(world.asked).toEqual([
        {
          tiers: [
            { tier: 2, name: "Primera línea", needsTags: [], needsFacts: [], handsBackTo: [1] },
            { tier: 3, name: "Especialistas", needsTags: ["tecnico"], needsFacts: ["pedido"], handsBackTo: [2] },
          ],
          moves: [
            { from: "mesa", to: "tier:3" },
            { from: "facturacion", to: "mesa" },
          ],
        },
      ]),
    );
    expect(await screen.findByText("Guardado")).toBeInTheDocument();
  });

  it("says what it means to have no moves, and takes none twice", async () => {
    open("/admin/ladder");
    await userEvent.click(await screen.findByRole("button", { name: "Quitar el paso de mesa a Nivel 3" }));
    expect(screen.getByText(/Sin pasos nadie transfiere/)).toBeInTheDocument();
    for (const place of [1, 2]) {
      await userEvent.click(screen.getByRole("button", { name: "Añadir paso" }));
      await userEvent.selectOptions(screen.getByRole("combobox", { name: `Paso ${place}: de` }), "mesa");
      await userEvent.selectOptions(screen.getByRole("combobox", { name: `Paso ${place}: a` }), "taller");
    }
    expect(screen.getByText("Este paso ya está arriba.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Guardar" })).toBeDisabled();
  });

  it("shows both versions when somebody else came first", async () => {
    open("/admin/ladder");
    await userEvent.selectOptions(await screen.findByRole("combobox", { name: "Paso 1: de" }), "*");
    Object.assign(world, {
      ladder: { tiers: [kept.tiers[0], { ...kept.tiers[1], handsBackTo: [1, 2] }], moves: kept.moves },
      version: 3,
    });
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    const conflict = within(await screen.findByRole("alert"));
    expect(conflict.getByRole("row", { name: "Nivel 3 · Devuelve a Nivel 2 El bot, Nivel 2" })).toBeInTheDocument();
    expect(conflict.getByRole("row", { name: "Pasos Todos → Nivel 3 mesa → Nivel 3" })).toBeInTheDocument();
    expect(world.asked).toEqual([]);
    await userEvent.click(conflict.getByRole("button", { name: "Quedarme con lo guardado" }));
    expect(screen.getByRole("combobox", { name: "Paso 1: de" })).toHaveValue("mesa");
  });

  it("is read only for whoever does not administer", async () => {
    server.use(signedInAs("supervisor"));
    open("/admin/ladder");
    expect(await screen.findByText("La cambia administración.")).toBeInTheDocument();
    expect(screen.getByText("Etiquetas: hace falta una: tecnico")).toBeInTheDocument();
    for (const name of ["Guardar", "Añadir paso"])
      expect(screen.queryByRole("button", { name })).not.toBeInTheDocument();
  });

  it("leads to the teams where there are none, and says so where the desk has no ladder", async () => {
    world.teams = [];
    open("/admin/ladder");
    expect(await screen.findByRole("link", { name: "Ir a los equipos" })).toHaveAttribute("href", "/admin/teams");
  });

  it("is hidden with a word on a desk that has none", async () => {
    server.use(http.get(at("/ladder"), () => new HttpResponse(null, { status: 404 })));
    open("/admin/ladder");
    expect(await screen.findByText("Este servidor aún no tiene escalera")).toBeInTheDocument();
  });
});

describe("a ladder's ways", () => {
  const [mesa, , taller] = TEAMS as [{ name: string; tier: number }, unknown, { name: string; tier: number }];

  it("go by moves, and back down as the tier says", () => {
    expect(leads(kept, mesa, taller)).toBe(true);
    expect(leads({ ...kept, moves: [] }, mesa, taller)).toBe(false);
    expect(leads({ ...kept, moves: [] }, taller, mesa)).toBe(true);
    expect(leads({ tiers: [], moves: [] }, taller, mesa)).toBe(false);
  });

  it("always speak of every tier", () => {
    expect(wishOf({ tiers: [], moves: [] }).tiers.map(({ tier }) => tier)).toEqual([2, 3]);
    expect(isFine({ tiers: [], moves: [kept.moves[0], kept.moves[0]] as Ladder["moves"] })).toBe(false);
  });
});
