import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import { type Exclusion, isWho } from "./api";
// Loaded before the clocks of the tests run.
import "./Exclusions";

const ROSA = "00000000-0000-0000-0000-0000000000c1";
const PROBE = "00000000-0000-0000-0000-0000000000c2";
const world = { all: [] as Exclusion[] };
const server = aDesk(
  signedInAs("analyst"),
  http.get(at("/insight/exclusions"), () => HttpResponse.json(world.all)),
  http.put(at("/insight/exclusions/:contact"), async ({ params, request }) => {
    const { why } = (await request.json()) as { why: string };
    world.all.push({ contact: String(params.contact), why, by: "ana", at: "2026-03-20T10:00:00Z" });
    return new HttpResponse(null, { status: 204 });
  }),
  http.delete(at("/insight/exclusions/:contact"), ({ params }) => {
    world.all = world.all.filter(({ contact }) => contact !== params.contact);
    return new HttpResponse(null, { status: 204 });
  }),
  http.get(at("/conversations"), ({ request }) => {
    const phone = new URL(request.url).searchParams.get("phone");
    return HttpResponse.json({ items: phone === "5215550001001" ? [{ id: "x", contact: ROSA }] : [] });
  }),
  http.get(at("/contacts/:id"), ({ params }) =>
    params.id === ROSA
      ? HttpResponse.json({ id: ROSA, name: "Rosa", phone: "5215550001001" })
      : new HttpResponse(null, { status: 404 }),
  ),
);
beforeEach(() => {
  world.all = [{ contact: PROBE, why: "sonda de calidad", by: "ana", at: "2026-03-19T10:00:00Z" }];
});

const fill = async (who: string, why: string) => {
  await userEvent.type(await screen.findByRole("textbox", { name: "Teléfono o identificador del cliente" }), who);
  await userEvent.type(screen.getByRole("textbox", { name: "Por qué no cuenta" }), why);
  await userEvent.click(screen.getByRole("button", { name: "Dejar de contarlo" }));
};

describe("what does not count", () => {
  it("is told with its reason, and counts again when somebody says so", async () => {
    open("/figures/exclusions");
    const table = await screen.findByRole("table", { name: "Quién no cuenta" });
    expect(table).toHaveTextContent(PROBE);
    expect(table).toHaveTextContent("sonda de calidad");
    await userEvent.click(within(table).getByRole("button", { name: `Volver a contar a ${PROBE}` }));
    expect(await screen.findByText("Todo cuenta")).toBeInTheDocument();
    expect(world.all).toEqual([]);
  });

  it("grows by a customer's number, however it is written, and a reason", async () => {
    open("/figures/exclusions");
    await fill("+52 1 555 000 1001", "prueba");
    const table = await screen.findByRole("table", { name: "Quién no cuenta" });
    expect(await within(table).findByRole("rowheader", { name: "Rosa · 5215550001001" })).toBeInTheDocument();
    expect(world.all.at(-1)).toMatchObject({ contact: ROSA, why: "prueba" });
  });

  it("does not grow by who never wrote, and says so", async () => {
    open("/figures/exclusions");
    await fill("5219999999999", "prueba");
    expect(await screen.findByText("Nadie ha escrito desde ese número.")).toBeInTheDocument();
    await waitFor(() => expect(world.all).toHaveLength(1));
  });

  it("asks for nobody by a word, which would find everybody", () => {
    expect(isWho("ana")).toBe(false);
    expect(isWho("123")).toBe(false);
    expect(isWho("+34 600 000 000")).toBe(true);
    expect(isWho(ROSA.toUpperCase())).toBe(true);
  });

  it("is only read by auditors", async () => {
    server.use(signedInAs("auditor"));
    open("/figures/exclusions");
    await screen.findByRole("table", { name: "Quién no cuenta" });
    expect(screen.queryByRole("button", { name: /Volver a contar/ })).toBeNull();
    expect(screen.queryByRole("button", { name: "Dejar de contarlo" })).toBeNull();
  });
});
