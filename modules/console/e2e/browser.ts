import { existsSync, mkdirSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect, onTestFailed } from "vitest";
import { type Account, desk } from "./desk";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const PATIENCE_MILLIS = 60_000;

/** Our own choice first, then the system's browser, then the one that npm brought. */
async function executable() {
  const known = [process.env.RELEVO_CHROMIUM, ...INSTALLED].find((path) => path && existsSync(path));
  if (known) return { executablePath: known, args: [] as string[] };
  // The package brings the libraries that a bare Linux lacks only where it believes itself in this environment.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  // With these two the browser is a single process, and dies when the first of its contexts ends.
  const args = packed.args.filter((arg) => arg !== "--single-process" && arg !== "--no-zygote");
  return { executablePath: await packed.executablePath(), args };
}

export async function launch(): Promise<Browser> {
  const { executablePath, args } = await executable();
  return chromium.launch({ executablePath, args: [...args, "--no-sandbox"], timeout: PATIENCE_MILLIS * 2 });
}

export interface Visit {
  page: Page;
  /** What the browser complained about: errors, and violations of the page's policy. */
  complaints: string[];
  end: () => Promise<void>;
}

/** A fresh page that keeps account of every complaint. A 401 before signing in is no complaint. */
export async function visit(browser: Browser, options: BrowserContextOptions = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: "es-ES", viewport: { width: 1280, height: 800 }, ...options });
  context.setDefaultTimeout(PATIENCE_MILLIS);
  const page = await context.newPage();
  const complaints: string[] = [];
  onTestFailed(async () => {
    for (const each of context.pages()) await shoot(each, `failed-${Date.now()}`);
    console.log(complaints.join("\n"));
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("console", (message) => {
    if (message.type() === "error" && !/status of (401|404)/.test(message.text())) complaints.push(message.text());
  });
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}:${event.lineNumber}`);
    });
  });
  return { page, complaints, end: () => context.close() };
}

export async function signIn(page: Page, { login, password }: Account, path = "/inbox", base = desk.url) {
  await page.goto(base + path);
  await page.locator('input[autocomplete="username"]').fill(login);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.locator("nav").first().waitFor();
}

/** Where an agent writes to the customer. */
export const answerBox = (page: Page) =>
  page.getByRole("textbox", { name: "Responder" }).or(page.getByRole("combobox", { name: "Responder" }));

/** Everything that was asked for is there: no skeleton is left. */
export async function settle(page: Page) {
  await page.locator("h1, h2").first().waitFor();
  await page.waitForFunction(() => document.querySelectorAll(".mantine-Skeleton-root").length === 0);
}

/** WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page, where = page.url()) {
  // Within the page itself: there are no frames of others in it.
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${where} ${id}: ${help}\n${nodes.map((node) => node.html).join("\n")}`),
  ).toEqual([]);
}

const SHOTS = process.env.RELEVO_SHOTS ?? "target/e2e-shots";

/** A picture of the page, in target/e2e-shots or wherever RELEVO_SHOTS says. */
export async function shoot(page: Page, name: string) {
  mkdirSync(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png`, animations: "disabled" });
}
