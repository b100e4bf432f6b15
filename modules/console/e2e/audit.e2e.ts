import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, launch, settle, shoot, signIn, visit } from "./browser";
import { type Account, desk, dismiss, somebody } from "./desk";

let browser: Browser;
let analyst: Account;
beforeAll(async () => {
  browser = await launch();
  analyst = await somebody("Irene", ["analyst"]);
});
afterAll(async () => {
  await dismiss(analyst);
  await browser.close();
});

describe("an analyst who looks for what holds the desk up", () => {
  it("sees the findings and opens the month on paper, which is drawn as we sent it and runs nothing", async () => {
    const { page, complaints, end } = await visit(browser);
    await signIn(page, analyst, "/audit");
    await page.getByRole("region", { name: "Reglas que más traspasan" }).waitFor();
    await settle(page);
    await shoot(page, "auditoria");
    const link = await page.getByRole("link", { name: "Abrir el informe" }).getAttribute("href");
    await page.goto(`${desk.url}${link}`);
    await page.getByRole("heading", { level: 1, name: /^Informe de / }).waitFor();
    expect(
      await page
        .locator("table")
        .first()
        .evaluate((table) => getComputedStyle(table).borderCollapse),
    ).toBe("collapse");
    expect(await page.locator("script").count()).toBe(0);
    await expectAccessible(page);
    await shoot(page, "informe");
    expect(complaints).toEqual([]);
    await end();
  });
});
