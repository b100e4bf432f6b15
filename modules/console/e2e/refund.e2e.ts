import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { answerBox, launch, settle, shoot, signIn, type Visit, visit } from "./browser";
import { careOf, customer, somebody, ticketOf } from "./desk";

const TALL = { viewport: { width: 1280, height: 820 } };

let browser: Browser;
const putBack: (() => Promise<void>)[] = [];
beforeAll(async () => {
  browser = await launch();
  const asked = { surveyOn: true, surveyDelaySeconds: 0, surveyQuietDays: 0 };
  for (const team of ["facturacion", "especialistas"]) putBack.push(await careOf(team, asked));
});
afterAll(async () => {
  for (const undo of putBack) await undo();
  await browser.close();
});

const panel = (page: Page) => page.getByRole("complementary", { name: "Ticket y cliente" });

async function open(name: string, roles: string[], teams: string[], path: string): Promise<Visit> {
  const visited = await visit(browser, TALL);
  await signIn(visited.page, await somebody(name, roles, teams), path);
  await settle(visited.page);
  return visited;
}

describe("a refund", () => {
  it("goes from the bot to an agent, on to a specialist, and back to the bot", async () => {
    const rosa = customer("Rosa");
    const phone = await open(
      "Pilar",
      ["analyst"],
      [],
      `/simulator?phones=${rosa.phone}~${encodeURIComponent(rosa.name)}`,
    );
    const ana = await open("Ana", ["agent"], ["facturacion"], "/inbox?view=unassigned");
    const teo = await open("Teo", ["agent"], ["especialistas"], "/inbox?view=unassigned");
    const chat = phone.page.getByRole("log", { name: `Chat de ${rosa.name}` });
    const customerSays = async (words: string) => {
      await phone.page.getByRole("textbox", { name: "Escriba un mensaje" }).fill(words);
      await phone.page.keyboard.press("Enter");
      await chat.getByText(words, { exact: true }).last().waitFor();
    };

    await customerSays("hola");
    await chat.getByText("Empresa:").first().waitFor({ state: "attached" });
    await customerSays("quiero un reembolso del pedido 12346");
    const ticket = await ticketOf(rosa, ({ status }) => status === "open");
    expect(ticket).toMatchObject({ team: "facturacion", tier: 2 });
    await chat
      .getByText(/facturaci/i)
      .first()
      .waitFor();
    await shoot(phone.page, "1-cliente");

    const inAnasList = ana.page.getByRole("list", { name: "Tickets" }).getByRole("button", { name: rosa.name });
    await inAnasList.waitFor();
    await shoot(ana.page, "2-aviso");
    await inAnasList.focus();
    await ana.page.keyboard.press("Enter");
    await ana.page.getByRole("log").getByText("quiero un reembolso del pedido 12346").first().waitFor();
    await settle(ana.page);
    await ana.page.keyboard.press("c");
    const box = answerBox(ana.page);
    await box.waitFor();
    await panel(ana.page).getByText("pide un reembolso").first().waitFor();
    await shoot(ana.page, "3-ficha");

    await ana.page.locator("#content").focus();
    await ana.page.keyboard.press("r");
    await box.and(ana.page.locator(":focus")).waitFor();
    await ana.page.keyboard.type("Hola, Rosa, soy Ana. Lo reviso con el equipo de devoluciones.");
    await ana.page.keyboard.press("Control+Enter");
    await chat
      .getByText(/soy Ana/)
      .first()
      .waitFor();
    await ana.page.getByRole("log").locator('[data-status="delivered"], [data-status="read"]').last().waitFor();
    await shoot(ana.page, "4-respuesta");

    await ana.page.locator("#content").focus();
    await ana.page.keyboard.press("t");
    await ana.page
      .getByRole("dialog")
      .getByRole("combobox", { name: "Equipo" })
      .or(ana.page.getByRole("dialog").getByLabel("Equipo"))
      .first()
      .fill("especialistas");
    await ana.page.getByRole("option", { name: /especialistas/ }).waitFor();
    await ana.page.keyboard.press("ArrowDown");
    await ana.page.keyboard.press("Enter");
    await ana.page.getByRole("dialog").getByLabel("Motivo").fill("El importe pide un visto bueno");
    await shoot(ana.page, "5-traspaso");
    await ana.page.getByRole("dialog").getByRole("button", { name: "Transferir" }).click();
    await ticketOf(rosa, ({ team, tier }) => team === "especialistas" && tier === 3);

    const inTeosList = teo.page.getByRole("list", { name: "Tickets" }).getByRole("button", { name: rosa.name });
    await inTeosList.focus();
    await teo.page.keyboard.press("Enter");
    await teo.page.getByRole("log").waitFor();
    await teo.page.keyboard.press("c");
    await answerBox(teo.page).fill("Aprobado: le devolvemos 49,90 €.");
    await teo.page.keyboard.press("Control+Enter");
    await chat
      .getByText(/Aprobado/)
      .first()
      .waitFor();
    await teo.page.locator("#content").focus();
    await teo.page.keyboard.press("e");
    await teo.page.getByRole("dialog").getByLabel("Resultado").fill("Reembolso de 49,90 €");
    await shoot(teo.page, "6-resolver");
    await teo.page.getByRole("dialog").getByRole("button", { name: "Resolver" }).click();
    await ticketOf(rosa, ({ status }) => status === "resolved");

    const mark = chat.getByRole("button", { name: "Valorar" });
    await mark.waitFor();
    await shoot(phone.page, "7-encuesta");
    await mark.click();
    await phone.page.getByRole("dialog").getByRole("button", { name: /^5/ }).click();
    await chat
      .getByText(/Gracias/i)
      .first()
      .waitFor();
    await panel(teo.page).getByText("contestada: 5").waitFor();

    await customerSays("hola");
    await chat
      .getByText(/asistente/)
      .nth(1)
      .waitFor();
    await shoot(phone.page, "8-de-vuelta-al-bot");
    expect([...phone.complaints, ...ana.complaints, ...teo.complaints]).toEqual([]);
    for (const each of [phone, ana, teo]) await each.end();
  });
});
