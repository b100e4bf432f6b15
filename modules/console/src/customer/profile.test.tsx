import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aTicket } from "../testing/samples";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { Profile } from "./api";
import { isName } from "./names";

const NOTHING: Profile = { contact: "c1", state: "never-asked", vip: false, attributes: [], sources: [] };
const KNOWN: Profile = {
  ...NOTHING,
  state: "known",
  vip: true,
  attributes: [
    {
      name: "tier",
      value: "vip",
      source: "hubspot",
      at: "2026-03-02T11:00:00Z",
      others: [{ name: "tier", value: "oro", source: "csv", at: "2026-03-01T11:00:00Z" }],
    },
    { name: "ciudad", value: "Lima", source: "agent", by: "bruno", at: "2026-03-02T12:00:00Z", others: [] },
  ],
  sources: [{ name: "hubspot", kind: "hubspot", result: "found", at: "2026-03-02T11:00:00Z" }],
};

const held = { profile: NOTHING as Profile | null, asked: [] as string[] };

const server = aDesk(
  signedInAs("agent"),
  http.get(at("/preferences"), () => HttpResponse.json({ language: "es" })),
  http.get(at("/tickets"), () => HttpResponse.json({ items: [] })),
  http.get(at("/tickets/t1"), () => HttpResponse.json(aTicket({}))),
  http.get(at("/conversations/v1"), () =>
    HttpResponse.json({
      id: "v1",
      contact: "c1",
      phone: "1",
      channel: "wa",
      owner: "human",
      openedAt: "2026-03-01T00:00:00Z",
    }),
  ),
  http.get(at("/contacts/c1/profile"), () =>
    held.profile ? HttpResponse.json(held.profile) : new HttpResponse(null, { status: 404 }),
  ),
  http.post(at("/contacts/c1/profile/refresh"), () => {
    held.asked.push("refresh");
    return HttpResponse.json(held.profile, { status: 202 });
  }),
  http.put(at("/contacts/c1/attributes/:name"), async ({ params, request }) => {
    const { value } = (await request.json()) as { value: string };
    held.asked.push(`${params.name}=${value}`);
    const attributes = [{ name: String(params.name), value, source: "agent", by: "ana", others: [] }];
    return HttpResponse.json({ ...NOTHING, attributes });
  }),
  http.delete(at("/contacts/c1/attributes/:name"), ({ params }) => {
    held.asked.push(`-${params.name}`);
    return HttpResponse.json(NOTHING);
  }),
);

beforeEach(() => {
  held.profile = NOTHING;
  held.asked = [];
});

async function panel() {
  open("/inbox?ticket=t1");
  return within(await screen.findByRole("region", { name: "Ficha del cliente" }));
}

describe("the customer's profile", () => {
  it("says each value with who says so and when, and that a VIP comes first", async () => {
    held.profile = KNOWN;
    const profile = await panel();
    expect(profile.getByText("VIP: se le atiende antes")).toBeInTheDocument();
    expect(profile.getByText("Categoría").nextSibling).toHaveTextContent(
      /^viphubspot, .*2\/3\/26.* · otra fuente dice otra cosa$/,
    );
    expect(profile.getByText("ciudad").nextSibling).toHaveTextContent(/Limabruno, /);
  });

  it("says what the customer told, and lets it be taken back", async () => {
    const email = {
      name: "email",
      value: "ana@example.com",
      source: "customer",
      at: "2026-03-02T12:00:00Z",
      others: [],
    };
    held.profile = { ...KNOWN, attributes: [email] };
    const profile = await panel();
    expect(profile.getByText("Correo").nextSibling).toHaveTextContent(/ana@example.comlo dijo el cliente, /);
    await userEvent.click(profile.getByRole("button", { name: "Quitar lo anotado en Correo" }));
    await waitFor(() => expect(held.asked).toEqual(["-email"]));
  });

  it("tells nobody asked from nobody knows", async () => {
    expect((await panel()).getByText(/^Sin datos/)).toBeInTheDocument();
  });

  it("says that nobody knows them", async () => {
    held.profile = { ...NOTHING, state: "unknown" };
    expect((await panel()).getByText(/^No se encontró/)).toBeInTheDocument();
  });

  it("says why it cannot be read, and tries again", async () => {
    let isDown = true;
    server.use(
      http.get(at("/contacts/c1/profile"), () =>
        isDown ? HttpResponse.json({ title: "Se cayó algo." }, { status: 500 }) : HttpResponse.json(NOTHING),
      ),
    );
    open("/inbox?ticket=t1");
    const failure = within(await screen.findByRole("alert"));
    expect(failure.getByText("Se cayó algo.")).toBeInTheDocument();
    isDown = false;
    await userEvent.click(failure.getByRole("button", { name: "Reintentar" }));
    expect(await screen.findByText(/^Sin datos/)).toBeInTheDocument();
  });

  it("says since when a source does not answer, and that what is shown may be old", async () => {
    const silent = {
      ...KNOWN.sources[0],
      name: "hubspot",
      kind: "hubspot",
      failedAt: "2026-03-02T11:30:00Z",
      why: "error 500",
    };
    held.profile = { ...KNOWN, state: "stale", sources: [silent] };
    const profile = await panel();
    expect(profile.getByText(/«hubspot» no responde desde .*2\/3\/26/)).toBeInTheDocument();
    expect(profile.getByText("Lo que se muestra puede haber cambiado.")).toBeInTheDocument();
  });

  it("guesses nobody among several", async () => {
    const several = { name: "ventas", kind: "salesforce", result: "ambiguous" as const, hits: 3 };
    held.profile = { ...NOTHING, state: "ambiguous", sources: [several] };
    expect((await panel()).getByText(/«ventas» tiene 3 clientes/)).toBeInTheDocument();
  });

  it("lets an agent write something down, correct it and take it back", async () => {
    held.profile = KNOWN;
    const profile = await panel();
    const user = userEvent.setup();
    await user.click(profile.getByRole("button", { name: "Corregir Categoría" }));
    await user.clear(profile.getByRole("textbox", { name: "Categoría" }));
    await user.type(profile.getByRole("textbox", { name: "Categoría" }), "plata{Enter}");
    await waitFor(() => expect(held.asked).toEqual(["tier=plata"]));
    await user.click(await profile.findByRole("button", { name: "Quitar lo anotado en Categoría" }));
    await waitFor(() => expect(held.asked).toContain("-tier"));
    await user.click(await profile.findByRole("button", { name: "Anotar un dato" }));
    await user.type(profile.getByRole("textbox", { name: "Dato" }), "dos palabras");
    expect(profile.getByRole("button", { name: "Guardar" })).toBeDisabled();
    expect(profile.getByText(/Letras, cifras/)).toBeInTheDocument();
  });

  it("has the sources asked again, where there are any", async () => {
    held.profile = KNOWN;
    await userEvent.click((await panel()).getByRole("button", { name: "Volver a preguntar" }));
    await waitFor(() => expect(held.asked).toEqual(["refresh"]));
    expect(screen.getByText(/Se ha preguntado a las fuentes/)).toBeInTheDocument();
  });

  it("changes nothing for whoever may only look", async () => {
    server.use(signedInAs("auditor"));
    held.profile = KNOWN;
    const profile = await panel();
    expect(profile.queryByRole("button")).toBeNull();
  });
});

describe("names of attributes", () => {
  it.each(["tier", "año_2", "ñ"])("may be %s", (name) => expect(isName(name)).toBe(true));
  it.each(["", "2x", "a b", "a=b", "x".repeat(41)])("may not be «%s»", (name) => expect(isName(name)).toBe(false));
});
