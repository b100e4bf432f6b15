import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { launch, signIn, visit } from "./browser";
import { lineTo } from "./cut";
import { api, customer, desk, eventually, says, somebody, ticketOf } from "./desk";

const CUT_MILLIS = 20_000;
const MESSAGES = 30;

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const shown = (page: Page) =>
  page
    .getByRole("log")
    .getByText(/^corte \d+$/)
    .allTextContents();

describe("a browser whose line was cut for 20 seconds while 30 messages came", () => {
  it("shows afterwards what the API tells, and says meanwhile that it is not connected", async () => {
    const line = await lineTo(desk.url);
    const { page, end } = await visit(browser);
    const luz = customer("Luz");
    const agent = await somebody("Eva", ["agent"]);
    await says(luz, "quiero hablar con un agente");
    const ticket = await ticketOf(luz);
    await api("POST", `tickets/${ticket.id}/claim`, { agent: agent.login });
    await signIn(page, agent, `/inbox?view=mine&ticket=${ticket.id}`, line.url);
    await page.getByRole("log").waitFor();
    await page.getByText("Conectado", { exact: true }).waitFor({ state: "attached" });

    const cutAt = Date.now();
    line.cut();
    await page
      .getByText(/Reconectando|Sin conexión/)
      .first()
      .waitFor();
    for (let number = 1; number <= MESSAGES; number++) await says(luz, `corte ${number}`);
    expect(await shown(page)).toEqual([]);
    await new Promise((done) => setTimeout(done, Math.max(0, cutAt + CUT_MILLIS - Date.now())));
    line.mend();

    await page.getByText("Conectado", { exact: true }).waitFor({ state: "attached" });
    const wanted = Array.from({ length: MESSAGES }, (_, at) => `corte ${at + 1}`);
    const seen = await eventually(async () => {
      const now = await shown(page);
      return now.length >= MESSAGES ? now : undefined;
    });
    expect(seen).toEqual(wanted);
    const { items } = await api<{ items: { text?: string }[] }>(
      "GET",
      `conversations/${ticket.conversation}/messages?limit=100`,
    );
    expect(items.map(({ text }) => text).filter((text) => text?.startsWith("corte"))).toEqual(wanted);
    await end();
    line.end();
  });
});
