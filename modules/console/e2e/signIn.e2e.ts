import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, signIn, visit } from "./browser";
import { desk, somebody } from "./desk";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("somebody who signs in", () => {
  it("is told in words when the password is wrong, and gets in with the right one", async () => {
    const account = await somebody("Eva", ["agent"]);
    const { page, complaints, end } = await visit(browser);
    await page.goto(`${desk.url}/inbox`);
    await page.locator('input[autocomplete="username"]').fill(account.login);
    await page.locator('input[autocomplete="current-password"]').fill("no es esta");
    await page.locator('button[type="submit"]').click();
    expect(await page.getByRole("alert").textContent()).toContain("no son correctos");
    await signIn(page, account);
    expect(await page.getByRole("navigation").first().textContent()).toContain("Bandeja");
    expect(complaints).toEqual([]);
    await end();
  });
});

describe("a customer's phone in the simulator", () => {
  it("says something to the desk and gets an answer", async () => {
    const { page, complaints, end } = await visit(browser);
    const address = `52155${Date.now() % 100_000_000}`;
    await signIn(page, await somebody("Iker", ["analyst"]), `/simulator?phones=${address}~Prueba`);
    const chat = page.getByRole("log", { name: "Chat de Prueba" });
    await page.getByRole("textbox", { name: "Escriba un mensaje" }).fill("hola");
    await page.keyboard.press("Enter");
    await chat.getByText("hola", { exact: true }).waitFor();
    await chat.getByText("Empresa:").first().waitFor({ state: "attached" });
    expect(complaints).toEqual([]);
    await end();
  });
});
