import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";

const VIEWS = ["mine", "unassigned", "snoozed", "overdue", "mentioned", "resolved"];
const world = { isDown: false, hits: [] as object[] };
aDesk(
  signedInAs("agent"),
  http.get(at("/views"), () =>
    HttpResponse.json({
      items: [
        ...VIEWS.map((id) => ({ id, scope: "system", filter: {} })),
        { id: "own", scope: "private", name: "La mía", filter: {} },
      ],
    }),
  ),
  http.get(at("/tickets"), () => HttpResponse.json({ items: [] })),
  http.get(at("/search"), () =>
    world.isDown
      ? HttpResponse.json({ type: "urn:relevo:problem:x", title: "Se cayó algo." }, { status: 500 })
      : HttpResponse.json({ items: world.hits }),
  ),
  http.get(at("/tickets/notes/search"), () => HttpResponse.json({ items: [] })),
);
beforeEach(() => Object.assign(world, { isDown: false, hits: [] }));

describe("a view with nothing in it", () => {
  it.each([
    ["mine", /Los tickets que tome aparecen aquí/],
    ["unassigned", /Nadie espera/],
    ["snoozed", /Los tickets que posponga/],
    ["overdue", /Ningún plazo ha vencido/],
    ["mentioned", /escriba @ y su usuario/],
    ["resolved", /por si hay que volver a abrirlos/],
    ["own", /Los tickets de esta vista aparecen aquí/],
  ])("says what will be in «%s»", async (view, words) => {
    open(`/inbox?view=${view}`);
    expect(await screen.findByText(words)).toBeInTheDocument();
  });
});

describe("a search that finds nothing", () => {
  it("says so of tickets and of what was said, and is cleared with one click", async () => {
    const router = open("/inbox?q=zapato");
    expect(await screen.findByText("No se encontró nada")).toBeInTheDocument();
    expect(await screen.findByText("Nadie ha dicho eso en mensajes ni notas.")).toBeInTheDocument();
    await userEvent.click(screen.getByRole("button", { name: "Quitar búsqueda y filtro" }));
    await waitFor(() => expect(router.state.location.search).not.toHaveProperty("q", "zapato"));
    expect(screen.getByRole("searchbox", { name: "Buscar" })).toHaveValue("");
    expect(await screen.findByText(/Los tickets que tome aparecen aquí/)).toBeInTheDocument();
  });

  it("asks for more letters before it looks among what was said", async () => {
    open("/inbox?q=za");
    expect(await screen.findByText(/Con tres letras o más/)).toBeInTheDocument();
  });

  it("says why it could not look, and tries again", async () => {
    world.isDown = true;
    open("/inbox?q=zapato");
    const failure = within(await screen.findByRole("alert"));
    expect(failure.getByText("Se cayó algo.")).toBeInTheDocument();
    world.isDown = false;
    await userEvent.click(failure.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText("Nadie ha dicho eso en mensajes ni notas.")).toBeInTheDocument();
  });
});

it("a filter without conditions says that everything fits", async () => {
  open("/inbox");
  await userEvent.click(await screen.findByRole("button", { name: "Filtrar" }));
  const dialog = within(await screen.findByRole("dialog"));
  await userEvent.click(await dialog.findByRole("button", { name: /^Quitar/ }));
  expect(dialog.getByText("Sin condiciones entra todo. Añada la primera.")).toBeInTheDocument();
});
