import { screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import { startOf } from "./Providers";

const ACME = { id: "oidc", name: "Acme", start: "/sign-in/oidc?to=/inbox", end: "/sign-in/oidc/out" };
const server = aDesk(http.get(at("/session/providers"), () => HttpResponse.json({ items: [ACME] })));

const spoken = (language: string) =>
  Object.defineProperty(navigator, "languages", { value: [language], configurable: true });
afterEach(() => spoken("es-ES"));

describe("the sign-in page", () => {
  it.each([
    ["es-ES", "Entrar con Acme"],
    ["en-GB", "Sign in with Acme"],
    ["pt-BR", "Entrar com Acme"],
  ])("offers the company's provider in %s", async (language, words) => {
    spoken(language);
    open("/inbox");
    expect(await screen.findByRole("link", { name: words })).toHaveAttribute("href", "/sign-in/oidc?to=/inbox");
  });

  it("offers a password only, where there is no provider", async () => {
    server.use(http.get(at("/session/providers"), () => HttpResponse.json({ items: [] })));
    open("/inbox");
    expect(await screen.findByRole("button", { name: "Entrar" })).toBeInTheDocument();
    expect(screen.queryByRole("link")).not.toBeInTheDocument();
  });

  it("has the provider send people back to the address that they wanted", () => {
    const here = { pathname: "/inbox", search: "?ticket=t1&view=mine" };
    expect(startOf(ACME, here)).toBe("/sign-in/oidc?to=%2Finbox%3Fticket%3Dt1%26view%3Dmine");
    expect(startOf(ACME, { pathname: "/", search: "" })).toBe("/sign-in/oidc?to=/inbox");
  });
});

describe("signing out", () => {
  async function leaveAs(via: string) {
    const went: string[] = [];
    vi.stubGlobal("location", { ...window.location, assign: (to: string) => went.push(to) });
    server.use(
      http.get(at("/session"), () =>
        HttpResponse.json({
          account: { id: "1", login: "ana", name: "Ana", roles: ["auditor"], teams: [] },
          csrf: "x",
          via,
        }),
      ),
      http.delete(at("/session"), () => new HttpResponse(null, { status: 204 })),
    );
    open("/nowhere");
    await userEvent.click(await screen.findByRole("button", { name: /Su cuenta/ }));
    await userEvent.click(await screen.findByRole("button", { name: "Salir" }));
    await waitFor(() => expect(screen.getByRole("button", { name: "Entrar" })).toBeInTheDocument());
    vi.unstubAllGlobals();
    return went;
  }

  it("leaves the provider, too, if one came in by it", async () => {
    expect(await leaveAs("oidc")).toEqual(["/sign-in/oidc/out"]);
  });

  it("is ours alone after a password", async () => {
    expect(await leaveAs("password")).toEqual([]);
  });
});

it("a person's settings are loaded when their menu is opened", async () => {
  server.use(signedInAs("auditor"));
  open("/nowhere");
  await userEvent.click(await screen.findByRole("button", { name: /Su cuenta/ }));
  expect(await screen.findByRole("switch", { name: "Avisos del escritorio" })).toBeInTheDocument();
});
