import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { expectAccessible, launch, settle, shoot, signIn, visit } from "./browser";
import { type Account, api, customer, dismiss, eventually, says, somebody, ticketOf } from "./desk";

const PANELS = [
  ["bot", "Bot"],
  ["people", "Personas"],
  ["resolution", "Resolución"],
  ["sla", "Plazos"],
  ["satisfaction", "Satisfacción"],
  ["backlog", "Pendiente"],
  ["rules", "Reglas"],
  ["delivery", "Entrega"],
  ["technical", "Técnica"],
] as const;
const LARGE = { viewport: { width: 1280, height: 900 } };
const WALL = { viewport: { width: 1600, height: 900 }, colorScheme: "dark" } as const;

let browser: Browser;
let everyone: Account;
const noor = customer("Noor");
beforeAll(async () => {
  browser = await launch();
  everyone = await somebody("Greta", ["analyst", "auditor"]);
  await says(noor, "hola");
  await says(noor, "quiero hablar con un agente");
  const { conversation } = await ticketOf(noor);
  await eventually(async () => {
    const { items } = await api<{ items: { conversation: string }[] }>("GET", "insight/conversations?kpi=hand_overs");
    return items.find((each) => each.conversation === conversation);
  });
});
afterAll(async () => {
  await dismiss(everyone);
  await browser.close();
});

const card = (page: Page, name: string) => page.getByRole("region", { name, exact: true });

/** Every chart in sight is drawn. */
async function drawn(page: Page) {
  await settle(page);
  await page.waitForFunction(() =>
    [...document.querySelectorAll('main [role="img"]')].every((box) => box.querySelector("svg path")),
  );
}

describe("the dashboards", () => {
  it("show how the desk does, panel by panel", async () => {
    const { page, complaints, end } = await visit(browser, LARGE);
    await signIn(page, everyone, "/figures");
    await drawn(page);
    await page.getByRole("button", { name: "7 días", exact: true }).click();
    await page.waitForURL(/from=/);
    for (const [group, tab] of PANELS) {
      await page.getByRole("navigation", { name: "Paneles" }).getByRole("link", { name: tab }).click();
      await page.waitForURL(new RegExp(`group=${group}`));
      await page.locator(`nav [aria-current="page"]:text-is("${tab}")`).waitFor();
      await page.locator("main section").first().waitFor();
      await drawn(page);
      await shoot(page, group);
    }
    expect(complaints).toEqual([]);
    await end();
  });

  it("lead from a number to its conversations, and back; the address shows the same to somebody else", async () => {
    const { page, complaints, end } = await visit(browser, LARGE);
    await signIn(page, everyone, "/figures?group=people&by=team");
    await drawn(page);
    const told = await card(page, "Traspasos")
      .getByRole("link", { name: /detrás de «Traspasos»/ })
      .textContent();
    expect(Number(told?.replace(/\D/g, ""))).toBeGreaterThan(0);
    await card(page, "Traspasos")
      .getByRole("link", { name: /detrás de «Traspasos»/ })
      .click();
    await page.getByRole("heading", { name: "Conversaciones detrás de «Traspasos»" }).waitFor();
    const { conversation } = await ticketOf(noor);
    await page.getByRole("link", { name: new RegExp(`Abrir la conversación ${conversation.slice(-8)}`) }).click();
    const reading = page.getByRole("dialog", { name: `Conversación de ${noor.name}` });
    await reading.getByText("quiero hablar con un agente").first().waitFor();
    await shoot(page, "conversacion");
    await expectAccessible(page, "conversation behind a figure");

    const other = await visit(browser, LARGE);
    const address = new URL(page.url());
    await signIn(other.page, everyone, address.pathname + address.search);
    await other.page
      .getByRole("dialog", { name: `Conversación de ${noor.name}` })
      .getByText("quiero hablar con un agente")
      .first()
      .waitFor();
    await other.end();

    await page.goBack();
    await reading.waitFor({ state: "detached" });
    await page.goBack();
    await card(page, "Traspasos").waitFor();
    expect(new URL(page.url()).searchParams.get("by")).toBe("team");
    expect(complaints).toEqual([]);
    await end();
  });

  it("have a table for each chart, by keyboard, and a table for spreadsheets", async () => {
    const { page, complaints, end } = await visit(browser, LARGE);
    await signIn(page, everyone, "/figures");
    await drawn(page);
    await page.getByRole("button", { name: "«Conversaciones» por días, como tabla" }).focus();
    await page.keyboard.press("Enter");
    await card(page, "Conversaciones").getByRole("table").waitFor();
    await expectAccessible(page, "a chart as a table");
    const href = await page.getByRole("link", { name: "Descargar CSV" }).getAttribute("href");
    const table = await page.evaluate(async (path) => (await fetch(path)).text(), href ?? "");
    expect(table).toContain("kpi;title;unit");
    expect(table).toMatch(/conversations;Conversaciones;count;all/);
    expect(complaints).toEqual([]);
    await end();
  });
});

describe("what is counted by days, and what is open", () => {
  it("leads to its conversations, too; of rules it is said why to none", async () => {
    const { conversation } = await ticketOf(noor);
    const { page, complaints, end } = await visit(browser, LARGE);
    await signIn(page, everyone, "/figures?group=backlog");
    await drawn(page);
    await card(page, "Abiertos ahora")
      .getByRole("link", { name: /detrás de «Abiertos ahora»/ })
      .click();
    await page.getByRole("heading", { name: "Conversaciones detrás de «Abiertos ahora»" }).waitFor();
    const listed = page.getByRole("link", { name: new RegExp(`Abrir la conversación ${conversation.slice(-8)}`) });
    const next = page.getByRole("button", { name: "Siguientes" });
    await page
      .getByRole("link", { name: /Abrir la conversación/ })
      .first()
      .waitFor();
    // it is the newest, so on the last page, where it is counted a moment after it was opened
    for (const end = Date.now() + 60_000; (await listed.count()) === 0 && Date.now() < end; await settle(page)) {
      const answer = page.waitForResponse((response) => response.url().includes("/insight/conversations"));
      await ((await next.count()) > 0 ? next.click() : page.reload());
      await answer;
    }
    await listed.waitFor();
    await expectAccessible(page, "what is open behind a figure");
    await shoot(page, "abiertos");
    await page.goto(new URL("/figures?group=rules", page.url()).href);
    await drawn(page);
    await card(page, "Reglas que hablaron").getByText("Cuenta reglas, no conversaciones").waitFor();
    await card(page, "Disparos por mensaje juzgado")
      .getByRole("link", { name: /contadas en «Disparos/ })
      .click();
    await page.getByRole("heading", { name: "Conversaciones detrás de «Disparos por mensaje juzgado»" }).waitFor();
    await page
      .getByRole("link", { name: /Abrir la conversación/ })
      .first()
      .waitFor();
    expect(complaints).toEqual([]);
    await end();
  });
});

describe("what does not count", () => {
  it("is written down with its reason, and counts again", async () => {
    const probe = customer("Sonda");
    await says(probe, "hola");
    const { page, complaints, end } = await visit(browser, LARGE);
    await signIn(page, everyone, "/figures");
    await page.getByRole("link", { name: "Lo que no cuenta" }).click();
    await page.getByRole("textbox", { name: "Teléfono o identificador del cliente" }).fill(probe.phone);
    await page.getByRole("textbox", { name: "Por qué no cuenta" }).fill("sonda de calidad");
    await page.getByRole("button", { name: "Dejar de contarlo" }).click();
    const row = page.getByRole("row", { name: new RegExp(probe.phone) });
    await row.getByText("sonda de calidad").waitFor();
    await expectAccessible(page, "what does not count");
    await shoot(page, "no-cuenta");
    await row.getByRole("button", { name: /Volver a contar/ }).click();
    await row.waitFor({ state: "detached" });
    expect(complaints).toEqual([]);
    await end();
  });
});

describe("the wall", () => {
  it("tells how each team is now, and learns by itself what happens", async () => {
    const { page, complaints, end } = await visit(browser, WALL);
    await signIn(page, everyone, "/figures/now");
    const all = page.getByRole("article").first();
    await all.waitFor();
    await expectAccessible(page, "the wall");
    await shoot(page, "pared");
    const opened = async () =>
      Number(
        await page.getByText("abiertos", { exact: true }).first().locator("xpath=following-sibling::dd").textContent(),
      );
    const before = await opened();
    const ines = customer("Inés");
    await says(ines, "quiero hablar con un agente");
    await ticketOf(ines);
    await eventually(async () => ((await opened()) > before ? true : undefined));
    await page
      .getByRole("article")
      .first()
      .getByRole("link", { name: /abiertos/ })
      .click();
    await page.getByRole("heading", { name: "Conversaciones detrás de «Abiertos en este momento»" }).waitFor();
    await page.getByRole("link", { name: "La mesa, ahora" }).click();
    await page.getByRole("article").first().waitFor();
    expect(complaints).toEqual([]);
    await end();
  });
});

it("is refused in words to who may not see it", async () => {
  const agent = await somebody("Nil", ["agent"]);
  const { page, end } = await visit(browser);
  await signIn(page, agent, "/figures");
  await page.getByText("Su cuenta no abre esta sección").waitFor();
  expect(await page.evaluate(async () => (await fetch("/api/v1/insight/kpis?group=bot")).status)).toBe(403);
  await end();
  await dismiss(agent);
});
