import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { desk, expectAccessible, launch, signIn, visit } from "./browser";

const AT_ONCE_MILLIS = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A customer of the simulator who asks for a person; @returns their name. */
async function aCustomerWaits(): Promise<string> {
  const phone = `52155${Math.floor(60_000_000 + Math.random() * 39_999_999)}`;
  const name = `Rosa ${phone.slice(-4)}`;
  for (const text of ["hola", "quiero hablar con un agente"]) {
    await fetch(`${desk.url}/demo/phones/${phone}/messages`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify({ text, name }),
    });
  }
  return name;
}

async function openTicketOf(page: Page, name: string) {
  await page.getByRole("searchbox").fill(name.slice(-4));
  await page.getByRole("list", { name: "Tickets" }).getByRole("button", { name }).first().click();
  await page.getByRole("log").waitFor();
}

describe("an agent", () => {
  it("claims a ticket, answers at once, and takes a message back", async () => {
    const { page, complaints, end } = await visit(browser);
    const name = await aCustomerWaits();
    await signIn(page, "/inbox?view=unassigned");
    await openTicketOf(page, name);
    await page.getByRole("button", { name: "Tomar" }).click();
    const box = page.getByRole("textbox", { name: "Responder" }).or(page.getByRole("combobox", { name: "Responder" }));
    await box.fill("Hola, ¿en qué le ayudo?");
    const millis = await page.evaluate(async () => {
      const began = performance.now();
      const log = document.querySelector('[role="log"]');
      const shown = new Promise<number>((done) => {
        new MutationObserver(() => done(performance.now() - began)).observe(log as Element, {
          childList: true,
          subtree: true,
        });
      });
      document.activeElement?.dispatchEvent(
        new KeyboardEvent("keydown", { key: "Enter", ctrlKey: true, bubbles: true }),
      );
      return shown;
    });
    console.log(`The bubble was there after ${millis.toFixed(1)} ms (wanted: under ${AT_ONCE_MILLIS}).`);
    await page.getByRole("log").getByRole("button", { name: "Deshacer" }).click();
    expect(await box.inputValue()).toBe("Hola, ¿en qué le ayudo?");
    await box.press("Control+Enter");
    await page.getByRole("log").locator('[data-status="delivered"], [data-status="read"]').last().waitFor();
    expect(complaints).toEqual([]);
    await end();
  });

  it.each([
    ["light", "es"],
    ["light", "en"],
    ["light", "pt"],
    ["dark", "es"],
    ["dark", "en"],
    ["dark", "pt"],
  ] as const)("has an inbox that everybody can use, %s, in %s", async (colorScheme, locale) => {
    const { page, complaints, end } = await visit(browser, { colorScheme, locale });
    await aCustomerWaits();
    await signIn(page, "/inbox?view=all");
    await page.getByRole("list", { name: "Tickets" }).getByRole("button").first().click();
    await page.getByRole("log").waitFor();
    await expectAccessible(page);
    expect(complaints).toEqual([]);
    await end();
  });
});
