import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, launch, settle, signIn, visit } from "./browser";
import { type Account, api, customer, desk, dismiss, says, somebody, ticketOf } from "./desk";

const SCREENS = [
  "/inbox?view=mentioned",
  "/admin/channels",
  "/admin/channels?add=meta",
  "/admin/channels?channel=100000000000001",
  "/admin/customers",
  "/admin/customers?add=http",
  "/admin/accounts",
  "/admin/accounts?account=new",
  "/admin/accounts?tab=keys",
  "/admin/accounts?tab=log",
  "/admin/teams",
  "/admin/teams?team=mesa",
  "/admin/teams?team=mesa&tab=promises",
  "/admin/teams?team=mesa&tab=routing",
  "/admin/teams?team=mesa&tab=care",
  "/admin/teams?team=mesa&tab=calendar",
  "/admin/canned",
  "/admin/canned?reply=new",
  "/simulator?phones=5215550001001,5511999990000",
];
/** What each of these keys opens over a conversation that one holds. */
const DIALOGS = ["t", "a", "h", "e", "l"];

let browser: Browser;
let everyone: Account;
let held: string;
beforeAll(async () => {
  browser = await launch();
  everyone = await somebody("Alba", ["agent", "supervisor", "analyst", "administrator"]);
  const marta = customer("Marta");
  await says(marta, "hola");
  await says(marta, "quiero hablar con un agente");
  const ticket = await ticketOf(marta);
  await api("POST", `tickets/${ticket.id}/claim`, { agent: everyone.login });
  await api("POST", `tickets/${ticket.id}/messages`, { text: "Hola, Marta. ¿En qué le ayudo?" });
  held = `/inbox?view=mine&ticket=${ticket.id}`;
});
afterAll(async () => {
  await dismiss(everyone);
  await browser.close();
});

/** Goes there as a click would: without loading the page anew. */
async function go(page: Page, path: string) {
  await page.evaluate((to) => {
    history.pushState({}, "", to);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await settle(page);
}

/** Presses the key again if a busy page did not hear it. */
async function openDialog(page: Page, key: string) {
  for (let time = 1; time <= 3; time++) {
    await page.locator("#content").focus();
    await page.keyboard.press(key);
    const opened = page.getByRole("dialog").waitFor({ timeout: 10_000 });
    if (
      await opened.then(
        () => true,
        () => false,
      )
    )
      return;
    console.log(`Key ${key} opened nothing at the ${time}. time`);
  }
  throw new Error(`Key ${key} opens no dialog`);
}

/** By its button where it has one: Escape may close a list within it, and what is behind it, too. */
async function leaveDialog(page: Page) {
  const dialog = page.getByRole("dialog");
  const close = dialog.locator("header button");
  if ((await close.count()) > 0) await close.first().click();
  else await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
}

/** Looks at every page in this language, in both themes. */
export function everyPage(locale: "es" | "en" | "pt") {
  describe.each(["light", "dark"] as const)(`every page, in ${locale} and %s,`, (colorScheme) => {
    it("can be used by everybody", async () => {
      const { page, complaints, end } = await visit(browser, { locale, colorScheme });
      await page.goto(desk.url);
      await page.locator('button[type="submit"]').waitFor();
      await expectAccessible(page, "sign-in");
      await signIn(page, everyone, held);
      await page.getByRole("log").waitFor();
      await settle(page);
      expect(await page.locator("html").getAttribute("lang")).toBe(locale);
      await expectAccessible(page, "conversation");
      for (const key of DIALOGS) {
        await openDialog(page, key);
        await expectAccessible(page, `dialog ${key}`);
        await leaveDialog(page);
      }
      await openDialog(page, "Control+k");
      await expectAccessible(page, "palette");
      await leaveDialog(page);
      await openDialog(page, "?");
      await expectAccessible(page, "cheat sheet");
      await leaveDialog(page);
      for (const path of SCREENS) {
        await go(page, path);
        await expectAccessible(page, path);
      }
      expect(complaints).toEqual([]);
      await end();
    });
  });
}
