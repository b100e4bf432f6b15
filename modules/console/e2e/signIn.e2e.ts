import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, expectAccessible, launch, signIn, visit } from "./browser";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("somebody who signs in", () => {
  it("is told in words when the password is wrong, and gets in with the right one", async () => {
    const { page, complaints, end } = await visit(browser);
    await page.goto(`${desk.url}/inbox`);
    await page.locator('input[autocomplete="username"]').fill(desk.login);
    await page.locator('input[autocomplete="current-password"]').fill("no es esta");
    await page.locator('button[type="submit"]').click();
    expect(await page.getByRole("alert").textContent()).toContain("no son correctos");
    await signIn(page);
    expect(await page.getByRole("navigation").first().textContent()).toContain("Bandeja");
    expect(complaints).toEqual([]);
    await end();
  });

  it.each(["light", "dark"] as const)("meets pages that everybody can use, %s", async (colorScheme) => {
    const { page, complaints, end } = await visit(browser, { colorScheme });
    await page.goto(desk.url);
    await page.locator('button[type="submit"]').waitFor();
    await expectAccessible(page);
    await signIn(page);
    await page.getByRole("button", { name: /Su cuenta/ }).click();
    await page.getByText("Densidad").waitFor();
    await expectAccessible(page);
    await page.keyboard.press("Escape");
    await page.keyboard.press("Control+k");
    await page.getByPlaceholder("Busque una acción").waitFor();
    await page.keyboard.press("Escape");
    await page.keyboard.press("?");
    await page.getByRole("dialog").getByText("Atajos de teclado").waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await end();
  });
});
