import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerBox, launch, signIn, visit } from "./browser";
import { customer, says, somebody, ticketOf } from "./desk";

const AT_ONCE_MILLIS = 50;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

describe("an agent", () => {
  it("claims a ticket, answers at once, and takes a message back", async () => {
    const { page, complaints, end } = await visit(browser);
    const rosa = customer("Rosa");
    await says(rosa, "hola");
    await says(rosa, "quiero hablar con un agente");
    const { id } = await ticketOf(rosa);
    await signIn(page, await somebody("Eva", ["agent"]), `/inbox?view=unassigned&ticket=${id}`);
    await page.getByRole("button", { name: "Tomar" }).click();
    const box = answerBox(page);
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
});
