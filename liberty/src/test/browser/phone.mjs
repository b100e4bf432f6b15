import assert from "node:assert/strict";
import axe from "axe-core";
import { withPage } from "./browser.mjs";

/** What can be seen and done on the test phone. Usage: node phone.mjs <scenario> <address of the desk> [picture] */
const [scenario, base, picture] = process.argv.slice(2);

async function open(page) {
  await page.goto(`${base}/sandbox/`);
  await page.fill("#number", `52155${Math.floor(60_000_000 + Math.random() * 39_999_999)}`);
  await page.fill("#name", "Ana");
  await page.click("#other button");
}

async function write(page, text) {
  await page.fill("#text", text);
  await page.press("#text", "Enter");
}

async function hears(page, words) {
  await page.locator("li.business", { hasText: words }).last().waitFor();
}

async function greet(page) {
  await open(page);
  await write(page, "hola");
  await hears(page, "Responda 1");
}

async function openList(page) {
  await page.locator("button[aria-haspopup=dialog]").last().click();
  await page.locator("#sheet button").first().waitFor();
}

async function assertAccessible(page, where) {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => window.axe.run());
  const told = violations.map(({ id, help, nodes }) => `${id}: ${help}\n  ${nodes.map((node) => node.html).join("\n  ")}`);
  assert.deepEqual(told, [], `${where} is not accessible`);
}

async function beAccessible(page) {
  await greet(page);
  await assertAccessible(page, "The chat");
  await write(page, "2");
  await openList(page);
  await assertAccessible(page, "The list");
}

const scenarios = {
  chat: [{}, async (page) => {
    await greet(page);
    const offered = await page.locator("li.business .choices button").allTextContents();
    assert.equal(offered.length, 3, `Three buttons: ${offered}`);
    await page.locator("li.business .choices button", { hasText: "pedido" }).click();
    await hears(page, "número de pedido");
    await write(page, "12345");
    await hears(page, "en camino");
    await write(page, "quiero hablar con un agente");
    await hears(page, "transfiriendo");
    assert.equal(await page.locator("li.customer").count(), 4);
  }],
  keyboard: [{}, async (page) => {
    await greet(page);
    await page.locator("li.business .choices button", { hasText: "pregunta" }).focus();
    await page.keyboard.press("Enter");
    await openList(page);
    await page.keyboard.press("Escape");
    await page.locator("#sheet").waitFor({ state: "hidden" });
  }],
  light: [{ colorScheme: "light" }, beAccessible],
  dark: [{ colorScheme: "dark" }, beAccessible],
  picture: [{ colorScheme: "light" }, async (page) => {
    await greet(page);
    await write(page, "me cobraron dos veces el pedido 12345");
    await hears(page, "transfiriendo");
    await page.screenshot({ path: picture });
  }],
};

assert.ok(scenarios[scenario], `No scenario «${scenario}»`);
await withPage(...scenarios[scenario]);
