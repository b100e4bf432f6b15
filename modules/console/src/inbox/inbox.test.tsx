import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aCard } from "../testing/samples";
import { aDesk, at, open, signedInAs } from "../testing/screen";

const asked: string[] = [];
const system = (id: string, more: object = {}) => ({ id, scope: "system", filter: { status: "assigned" }, ...more });

const server = aDesk(
  signedInAs("agent"),
  http.get(at("/views"), () =>
    HttpResponse.json({ items: [system("mine", { count: 3, unread: 2 }), system("snoozed", { count: 0 })] }),
  ),
  http.get(at("/tickets"), ({ request }) => {
    asked.push(new URL(request.url).search);
    return HttpResponse.json({
      items: ["Rosa", "Luis", "Eva"].map((name, i) =>
        aCard({
          id: `t${i}`,
          contact: { id: `${i}`, name, phone: `52${i}` },
          unread: i,
          draft: i === 1,
          lastText: `hola de ${name}`,
        }),
      ),
    });
  }),
);

beforeEach(() => {
  asked.length = 0;
});

const row = (name: string) => screen.findByRole("button", { name: new RegExp(`hola de ${name}`) });

describe("the inbox", () => {
  it("lists tickets with what is unread and what is a draft, and counts in views, title and list", async () => {
    open("/inbox");
    expect(await row("Eva")).toHaveTextContent("2");
    expect(await row("Luis")).toHaveTextContent("Borrador");
    expect(screen.getByRole("button", { name: /Míos/ })).toHaveTextContent("3");
    await waitFor(() => expect(document.title).toBe("(2) Bandeja · Relevo"));
  });

  it("is walked with J and K, and Enter opens", async () => {
    const router = open("/inbox");
    await row("Rosa");
    await userEvent.keyboard("jjk{Enter}");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ ticket: "t1" }));
  });

  it("keeps view and search in its address", async () => {
    const router = open("/inbox?view=snoozed");
    await row("Rosa");
    expect(screen.getByRole("button", { name: /Pospuestos/ })).toHaveAttribute("aria-current", "true");
    await userEvent.type(screen.getByRole("searchbox", { name: "Buscar" }), "ros");
    await waitFor(() => expect(router.state.location.search).toMatchObject({ view: "snoozed", q: "ros" }));
    await waitFor(() => expect(asked.at(-1)).toContain("q=ros"));
  });

  it("says what will appear where nothing is", async () => {
    server.use(http.get(at("/tickets"), () => HttpResponse.json({ items: [] })));
    open("/inbox");
    expect(await screen.findByText(/Los tickets que tome aparecen aquí/)).toBeInTheDocument();
  });

  it("works with a desk that keeps no views", async () => {
    server.use(http.get(at("/views"), () => new HttpResponse(null, { status: 404 })));
    open("/inbox?view=unassigned");
    await row("Rosa");
    expect(asked.at(-1)).toContain("status=open");
  });

  it("says what went wrong, and tries again", async () => {
    let isDown = true;
    server.use(
      http.get(at("/views"), () =>
        isDown
          ? HttpResponse.json({ type: "urn:relevo:problem:x", title: "Se cayó algo." }, { status: 500 })
          : HttpResponse.json({ items: [system("mine")] }),
      ),
    );
    open("/inbox");
    expect(await screen.findByText("Se cayó algo.")).toBeInTheDocument();
    isDown = false;
    await userEvent.click(screen.getByRole("button", { name: "Reintentar" }));
    await row("Rosa");
  });
});

describe("the palette", () => {
  it("finds actions by name, with their keys", async () => {
    open("/inbox");
    await row("Rosa");
    await userEvent.keyboard("{Control>}k{/Control}");
    await userEvent.type(await screen.findByPlaceholderText("Busque una acción…"), "siguiente");
    const found = await screen.findByText("Siguiente", { selector: "mark" });
    expect(found.closest("button")).toHaveTextContent("Siguiente ticketJ");
    expect(screen.getByRole("dialog")).toHaveAccessibleName("Todas las acciones");
  });

  it("goes with Escape, and comes back", async () => {
    open("/inbox");
    await row("Rosa");
    for (const _ of ["once", "twice"]) {
      await userEvent.keyboard("{Control>}k{/Control}");
      await screen.findByPlaceholderText("Busque una acción…");
      await userEvent.keyboard("{Escape}");
      await waitFor(() => expect(screen.queryByRole("dialog")).not.toBeInTheDocument());
    }
  });

  it("has a cheat sheet beside it", async () => {
    open("/inbox");
    await row("Rosa");
    await userEvent.keyboard("?");
    expect(
      await screen.findByRole("button", { name: /Cambiar el atajo de «Siguiente ticket»: J/ }),
    ).toBeInTheDocument();
  });
});
