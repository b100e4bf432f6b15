import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../../testing/screen";
import type { AccountCard, KeyCard } from "./api";
import { browserOf } from "./SessionsOf";

const eva: AccountCard = {
  id: "e-1",
  login: "eva",
  name: "Eva Gil",
  roles: ["agent"],
  teams: ["mesa"],
  active: true,
  hasPassword: true,
  lockedUntil: "2026-11-30T10:00:00Z",
  createdAt: "2026-11-01T10:00:00Z",
  changedAt: "2026-11-01T10:00:00Z",
};
const leo: AccountCard = { ...eva, id: "l-1", login: "leo", name: "Léo Sá", lockedUntil: undefined, teams: [] };
const key: KeyCard = { id: "k-1", name: "Informe", scopes: ["auditor", "read"], madeBy: "ana", madeAt: eva.createdAt };
const CHROME = "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36";

const world = { asked: [] as unknown[], keys: [key], sessions: [{ id: "s-1" }, { id: "s-2" }] };
const session = ({ id }: { id: string }) => ({
  id,
  browser: id === "s-1" ? CHROME : undefined,
  begunAt: eva.createdAt,
  seenAt: eva.createdAt,
  endsAt: eva.createdAt,
  present: false,
});
const remember = async (request: Request) =>
  world.asked.push([request.method, new URL(request.url).pathname, await request.json()]);
const server = aDesk(
  signedInAs("administrator"),
  http.get(at("/accounts"), () => HttpResponse.json({ items: [eva, leo] })),
  http.get(at("/teams"), () => HttpResponse.json({ items: [{ name: "mesa" }, { name: "ventas" }] })),
  http.get(at("/accounts/:id/sessions"), () => HttpResponse.json({ items: world.sessions.map(session) })),
  http.delete(at("/accounts/:account/sessions/:id"), ({ params }) => {
    world.sessions = world.sessions.filter(({ id }) => id !== params.id);
    return new HttpResponse(null, { status: 204 });
  }),
  http.post(at("/accounts"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json(eva, { status: 201 });
  }),
  http.put(at("/accounts/:id"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json(eva);
  }),
  http.post(at("/accounts/:id/unlock"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json(eva);
  }),
  http.get(at("/keys"), () => HttpResponse.json({ items: world.keys })),
  http.post(at("/keys"), async ({ request }) => {
    await remember(request);
    return HttpResponse.json({ key, secret: "relevo_una-sola-vez" }, { status: 201 });
  }),
  http.delete(at("/keys/:id"), ({ params }) => {
    world.keys = world.keys.map((each) => (each.id === params.id ? { ...each, revokedAt: eva.createdAt } : each));
    return HttpResponse.json(world.keys[0]);
  }),
  http.get(at("/access-log"), ({ request }) => {
    const before = new URL(request.url).searchParams.get("before");
    const line = {
      id: before ? 1 : 2,
      at: eva.createdAt,
      who: before ? "leo" : "eva",
      act: before ? "refused" : "came in",
      times: before ? 7 : 1,
    };
    return HttpResponse.json({ items: [line], next: before ? null : 2 });
  }),
);
beforeEach(() => Object.assign(world, { asked: [], keys: [key], sessions: [{ id: "s-1" }, { id: "s-2" }] }));
const PATH = "/api/v1/accounts";

describe("people", () => {
  it("are found whatever the accents, with their roles in plain words", async () => {
    const router = open("/admin/accounts");
    await userEvent.type(await screen.findByRole("textbox", { name: /Buscar/ }), "leo sa");
    expect(await screen.findByRole("button", { name: "Léo Sá" })).toBeInTheDocument();
    expect(screen.queryByRole("button", { name: "Eva Gil" })).not.toBeInTheDocument();
    expect(screen.getByRole("cell", { name: "Agente" })).toBeInTheDocument();
    expect(router.state.location.search).toEqual({ q: "leo sa" });
    await userEvent.type(screen.getByRole("textbox", { name: /Buscar/ }), "zzz");
    await userEvent.click(await screen.findByRole("button", { name: "Quitar la búsqueda" }));
    expect(await screen.findByRole("button", { name: "Eva Gil" })).toBeInTheDocument();
  });

  it("are changed as a whole, so that nothing left out widens what they may", async () => {
    open("/admin/accounts?account=e-1");
    await userEvent.click(await screen.findByRole("checkbox", { name: "Supervisión" }));
    await userEvent.click(screen.getByRole("button", { name: "Guardar" }));
    await waitFor(() =>
      expect(world.asked).toEqual([
        ["PUT", `${PATH}/e-1`, { name: "Eva Gil", roles: ["agent", "supervisor"], teams: ["mesa"], active: true }],
      ]),
    );
  });

  it("get an account only with a name and a login, and a password that is long enough", async () => {
    open("/admin/accounts?account=new");
    const form = within(await screen.findByRole("form", { name: "Datos de la cuenta" }));
    await userEvent.type(form.getByLabelText(/Primera contraseña/), "corta");
    await userEvent.click(form.getByRole("button", { name: "Abrir cuenta" }));
    expect(await form.findByText("12 letras como mínimo.")).toBeInTheDocument();
    expect(form.getByText("Escriba el usuario.")).toBeInTheDocument();
    expect(world.asked).toEqual([]);
    await userEvent.type(form.getByLabelText(/Usuario/), "noa");
    await userEvent.type(form.getByLabelText(/^Nombre/), "Noa");
    await userEvent.type(form.getByLabelText(/Primera contraseña/), " pero larga");
    await userEvent.click(form.getByRole("button", { name: "Abrir cuenta" }));
    await waitFor(() =>
      expect(world.asked).toEqual([
        [
          "POST",
          PATH,
          { login: "noa", name: "Noa", roles: ["agent"], teams: [], active: true, password: "corta pero larga" },
        ],
      ]),
    );
  });

  it("are unlocked, and closed only after one more question", async () => {
    open("/admin/accounts?account=e-1");
    await userEvent.click(await screen.findByRole("button", { name: "Desbloquear" }));
    await waitFor(() => expect(world.asked).toEqual([["POST", `${PATH}/e-1/unlock`, {}]]));
    await userEvent.click(screen.getByRole("button", { name: "Cerrar la cuenta" }));
    const dialog = within(await screen.findByRole("dialog"));
    expect(world.asked).toHaveLength(1);
    await userEvent.click(dialog.getByRole("button", { name: "Cerrar la cuenta" }));
    await waitFor(() =>
      expect(world.asked[1]).toEqual(["PUT", `${PATH}/e-1`, expect.objectContaining({ active: false })]),
    );
  });

  it("are told the refusal, as when the last administrator would go", async () => {
    const words = "Tiene que quedar al menos una cuenta de administración";
    server.use(http.put(at("/accounts/:id"), () => HttpResponse.json({ title: words }, { status: 409 })));
    open("/admin/accounts?account=e-1");
    await userEvent.click(await screen.findByRole("button", { name: "Guardar" }));
    expect(await screen.findByText(words)).toBeInTheDocument();
  });

  it("are signed out of one browser", async () => {
    open("/admin/accounts?account=e-1");
    await userEvent.click(await screen.findByRole("button", { name: "Cerrar la sesión de Chrome 142 · Windows" }));
    await waitFor(() => expect(screen.queryByText("Chrome 142 · Windows")).not.toBeInTheDocument());
    expect(world.sessions).toEqual([{ id: "s-2" }]);
  });

  it("are linked to who they are at the company's provider, and unlinked after one more question", async () => {
    let subject = "";
    const identity = () => ({
      issuer: "https://id.acme.test",
      subject,
      follows: false,
      linkedBy: "ana",
      linkedAt: key.madeAt,
    });
    server.use(
      http.get(at("/session/providers"), () =>
        HttpResponse.json({ items: [{ id: "oidc", name: "Acme", start: "/x" }] }),
      ),
      http.get(at("/accounts/:id/identity"), () =>
        subject ? HttpResponse.json(identity()) : HttpResponse.json({ title: "No hay" }, { status: 404 }),
      ),
      http.put(at("/accounts/:id/identity"), async ({ request }) => {
        subject = ((await request.json()) as { subject: string }).subject;
        return HttpResponse.json(identity());
      }),
      http.delete(at("/accounts/:id/identity"), () => {
        subject = "";
        return new HttpResponse(null, { status: 204 });
      }),
    );
    open("/admin/accounts?account=e-1");
    const part = within(await screen.findByRole("region", { name: "Identidad de la empresa" }));
    await userEvent.type(await part.findByLabelText(/Cómo la llama Acme/), "248289761001");
    await userEvent.click(part.getByRole("button", { name: "Enlazar" }));
    expect(await part.findByText("248289761001")).toBeInTheDocument();
    await userEvent.click(part.getByRole("button", { name: "Desenlazar" }));
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Desenlazar" }));
    await waitFor(() => expect(part.queryByText("248289761001")).not.toBeInTheDocument());
    expect(subject).toBe("");
  });

  it("are looked at only, by a supervisor", async () => {
    server.use(signedInAs("supervisor"));
    open("/admin/accounts?account=e-1");
    await screen.findByRole("form", { name: "Datos de la cuenta" });
    expect(screen.queryByRole("button", { name: "Guardar" })).not.toBeInTheDocument();
    expect(screen.queryByRole("tab", { name: "Claves para programas" })).not.toBeInTheDocument();
  });
});

describe("keys", () => {
  it("are made with what they need, and their secret is shown once", async () => {
    open("/admin/accounts?tab=keys");
    await userEvent.click(await screen.findByRole("button", { name: "Crear clave" }));
    const dialog = within(await screen.findByRole("dialog"));
    await userEvent.type(dialog.getByLabelText(/Para qué es/), "Tablero");
    await userEvent.click(dialog.getByRole("checkbox", { name: "Auditoría" }));
    await userEvent.click(dialog.getByRole("checkbox", { name: "Solo leer" }));
    await userEvent.click(dialog.getByRole("button", { name: "Crear clave" }));
    expect(await screen.findByDisplayValue("relevo_una-sola-vez")).toBeInTheDocument();
    expect(world.asked).toEqual([
      ["POST", "/api/v1/keys", { name: "Tablero", scopes: ["auditor", "read"], days: 365 }],
    ]);
    await userEvent.click(screen.getByRole("button", { name: "Ya la he guardado" }));
    expect(screen.queryByDisplayValue("relevo_una-sola-vez")).not.toBeInTheDocument();
  });

  it("are revoked after one more question", async () => {
    open("/admin/accounts?tab=keys");
    await userEvent.click(await screen.findByRole("button", { name: "Revocar «Informe»" }));
    await userEvent.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Revocar" }));
    expect(await screen.findByText("revocada")).toBeInTheDocument();
  });
});

it("the access log is read in plain words, page by page", async () => {
  open("/admin/accounts?tab=log");
  expect(await screen.findByRole("cell", { name: "entró" })).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Ver más antiguos" }));
  expect(await screen.findByRole("cell", { name: "no se le dejó entrar (7 veces en un minuto)" })).toBeInTheDocument();
  expect(screen.queryByRole("button", { name: "Ver más antiguos" })).not.toBeInTheDocument();
});

it("a browser is called by its own name, though most say they are others, too", () => {
  expect(browserOf(`${CHROME} Edg/142.0.0.0`)).toBe("Edge 142 · Windows");
  expect(browserOf("Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0")).toBe(
    "Firefox 140 · Linux",
  );
  expect(browserOf("curl/8")).toBe("curl/8");
  expect(browserOf(undefined)).toBe("–");
});
