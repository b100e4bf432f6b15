import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { api } from "../api/client";
import { aDesk, at, open } from "../testing/screen";

const PRESENT = "tres gatos en la azotea";
const WANTED = "cinco perros en el patio";
const ana = { id: "1", login: "ana", name: "Ana", roles: ["auditor"], teams: [], hasPassword: true };
const world = { asked: [] as unknown[], refusal: "", csrf: [] as (string | null)[], language: "es" };
const server = aDesk(
  http.get(at("/session"), () => HttpResponse.json({ account: ana, csrf: "first" })),
  http.get(at("/preferences"), () => HttpResponse.json({ language: world.language })),
  http.put(at("/session/password"), async ({ request }) => {
    world.asked.push(await request.json());
    if (world.refusal) {
      return HttpResponse.json({ type: `urn:relevo:problem:${world.refusal}`, title: "No." }, { status: 422 });
    }
    return HttpResponse.json({ account: ana, csrf: "second" });
  }),
  http.post(at("/anything"), ({ request }) => {
    world.csrf.push(request.headers.get("X-Relevo-Csrf"));
    return HttpResponse.json({});
  }),
);
beforeEach(() => Object.assign(world, { asked: [], refusal: "", csrf: [], language: "es" }));

async function menu() {
  open("/nowhere");
  await userEvent.click(await screen.findByRole("button", { name: /Su cuenta|Your account|Sua conta/ }));
}

async function form() {
  await menu();
  await userEvent.click(
    await screen.findByRole("button", { name: /^(Cambiar contraseña|Change password|Trocar senha)$/ }),
  );
  return within(await screen.findByRole("dialog"));
}

async function fill(present: string, wanted: string, again = wanted) {
  const dialog = await form();
  if (present) await userEvent.type(dialog.getByLabelText(/actual|Present/), present);
  if (wanted) await userEvent.type(dialog.getByLabelText(/^(Contraseña nueva|New password)/), wanted);
  if (again) await userEvent.type(dialog.getByLabelText(/otra vez|once more/), again);
  await userEvent.click(dialog.getByRole("button", { name: /^(Cambiar contraseña|Change password)$/ }));
  return dialog;
}

describe("one's own password", () => {
  it("is changed, and this browser goes on with its new secret", async () => {
    await fill(PRESENT, WANTED);
    expect(await screen.findByText("Su contraseña nueva ya vale.")).toBeInTheDocument();
    await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    expect(world.asked).toEqual([{ present: PRESENT, wanted: WANTED }]);
    await api.post("/anything");
    expect(world.csrf).toEqual(["second"]);
  });

  it("says beside the box that the present one is wrong, and keeps the dialog open", async () => {
    world.refusal = "password-wrong";
    const dialog = await fill("no es esta", WANTED);
    await dialog.findByText("La contraseña actual no es correcta.");
    expect(dialog.getByLabelText(/Contraseña actual/)).toHaveAccessibleDescription(/no es correcta/);
    expect(dialog.queryByRole("alert")).not.toBeInTheDocument();
  });

  it.each([
    ["es", "password-locked", /demasiadas contraseñas equivocadas/],
    ["en", "password", /at least 12 letters, without your user name/],
  ])("says in %s what %s means", async (language, refusal, words) => {
    Object.assign(world, { language, refusal });
    const dialog = await fill(PRESENT, WANTED);
    expect(await dialog.findByText(words)).toBeInTheDocument();
  });

  it("asks the desk nothing while what is written cannot be right", async () => {
    const dialog = await fill("", "corta", "larga");
    expect(dialog.getByText("Escriba la contraseña que tiene ahora.")).toBeInTheDocument();
    expect(dialog.getByText(/Elija otra: 12 letras como mínimo/)).toBeInTheDocument();
    expect(dialog.getByText("No es igual que la de arriba.")).toBeInTheDocument();
    expect(world.asked).toEqual([]);
  });

  it("is no business of the desk's for whoever comes in by their company", async () => {
    server.use(
      http.get(at("/session"), () =>
        HttpResponse.json({ account: { ...ana, hasPassword: false }, csrf: "x", via: "oidc" }),
      ),
    );
    await menu();
    expect(await screen.findByText(/Usted entra con la cuenta de su empresa/)).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Cambiar contraseña" })).not.toBeInTheDocument();
  });
});
