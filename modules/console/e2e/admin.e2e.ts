import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, launch, signIn, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const SCREENS = [
  ["/admin/channels", "Canales"],
  ["/admin/channels?add=meta", "Canal nuevo en Meta (Cloud API)"],
  ["/admin/channels?channel=100000000000001", "WhatsApp"],
  ["/admin/accounts", "Cuentas"],
  ["/admin/accounts?account=new", "Abrir cuenta"],
  ["/admin/accounts?tab=keys", "Cuentas"],
  ["/admin/accounts?tab=log", "Cuentas"],
  ["/admin/teams", "Equipos"],
  ["/admin/teams?team=mesa", "mesa"],
  ["/admin/teams?team=mesa&tab=promises", "mesa"],
  ["/admin/teams?team=mesa&tab=routing", "mesa"],
  ["/admin/teams?team=mesa&tab=care", "mesa"],
  ["/admin/teams?team=mesa&tab=calendar", "mesa"],
  ["/admin/canned?reply=new", "Añadir respuesta"],
  ["/simulator?phones=5215550001001,5511999990000", "Simulador"],
] as const;

describe.each(["light", "dark"] as const)("administration and simulator, %s", (colorScheme) => {
  it("can be used by everybody, and break no rule of the page", async () => {
    const { page, complaints, end } = await visit(browser, { colorScheme });
    await signIn(page, "/admin/channels");
    for (const [path, heading] of SCREENS) {
      await page.goto(new URL(path, page.url()).toString());
      await page.getByRole("heading", { name: heading }).first().waitFor();
      await page.getByRole("status", { name: "Cargando…" }).first().waitFor({ state: "detached" });
      await expectAccessible(page);
    }
    expect(complaints).toEqual([]);
    await end();
  });
});

describe("a customer's phone in the simulator", () => {
  it("says something to the desk and gets an answer", async () => {
    const { page, complaints, end } = await visit(browser);
    const address = `52155${Date.now() % 100_000_000}`;
    await signIn(page, `/simulator?phones=${address}~Prueba`);
    const chat = page.getByRole("log", { name: "Chat de Prueba" });
    await page.getByRole("textbox", { name: "Escriba un mensaje" }).fill("hola");
    await page.keyboard.press("Enter");
    await chat.getByText("hola", { exact: true }).waitFor();
    await chat.getByText("Empresa:").first().waitFor({ state: "attached" });
    expect(complaints).toEqual([]);
    await end();
  });
});
