import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, launch, settle, signIn, visit } from "./browser";
import { type Account, api, customer, desk, dismiss, says, somebody, ticketOf } from "./desk";

/** Each address, and what its page is called in Spanish. */
const SCREENS = [
  ["/inbox?view=mentioned", "Bandeja"],
  ["/audit", "Qué frena a la mesa"],
  ["/admin/channels", "Canales"],
  ["/admin/channels?add=meta", "Canal nuevo en Meta (Cloud API)"],
  ["/admin/channels?channel=100000000000001", "WhatsApp"],
  ["/admin/customers", "Fuentes de clientes"],
  ["/admin/customers?add=http", "Añadir HTTP"],
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
  ["/admin/ladder", "Escalera"],
  ["/admin/canned", "Respuestas rápidas"],
  ["/admin/canned?reply=new", "Añadir respuesta"],
  ["/admin/macros", "Macros"],
  ["/admin/macros?macro=new", "Añadir macro"],
  ["/figures", "Cifras"],
  ["/figures?group=people&by=team", "Cifras"],
  ["/figures?group=sla&by=clock", "Cifras"],
  ["/figures?group=satisfaction", "Cifras"],
  ["/figures?group=backlog", "Cifras"],
  ["/figures?group=technical", "Cifras"],
  ["/figures/conversations?kpi=hand_overs", "Conversaciones detrás de «Traspasos»"],
  ["/figures/conversations?kpi=now_open", "Conversaciones detrás de «Abiertos en este momento»"],
  ["/figures/now", "La mesa, ahora"],
  ["/figures/exclusions", "Lo que no cuenta"],
  ["/simulator?phones=5215550001001,5511999990000", "Simulador"],
] as const;
/** What each of these keys opens over a conversation that one holds. */
const DIALOGS = ["t", "a", "h", "e", "l", "f"];

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

async function openDialog(page: Page, key: string) {
  await page.locator("#content").focus();
  await page.keyboard.press(key);
  await page.getByRole("dialog").waitFor();
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
      await page.locator("#content").focus();
      await page.keyboard.press("x");
      await page.getByText(/1 (elegido|chosen|escolhido)/).waitFor();
      await expectAccessible(page, "several chosen");
      await page.keyboard.press("x");
      await openDialog(page, "Control+k");
      await expectAccessible(page, "palette");
      await leaveDialog(page);
      await openDialog(page, "?");
      await expectAccessible(page, "cheat sheet");
      await leaveDialog(page);
      await page.getByRole("button", { name: /^(Su cuenta|Your account|Sua conta)/ }).click();
      const change = page.getByRole("button", { name: /^(Cambiar contraseña|Change password|Trocar senha)$/ });
      await change.waitFor();
      await expectAccessible(page, "settings");
      await change.click();
      await page.locator('input[autocomplete="new-password"]').first().waitFor();
      await expectAccessible(page, "own password");
      await leaveDialog(page);
      for (const [path, heading] of SCREENS) {
        await page.goto(desk.url + path);
        await settle(page);
        if (locale === "es") await page.getByRole("heading", { name: heading }).first().waitFor();
        await expectAccessible(page, path);
      }
      expect(complaints).toEqual([]);
      await end();
    });
  });
}
