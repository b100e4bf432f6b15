import { existsSync } from "node:fs";
import { AxeBuilder } from "@axe-core/playwright";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { expect } from "vitest";

const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const PATIENCE_MILLIS = 60_000;

export const desk = {
  url: process.env.RELEVO_URL ?? "http://127.0.0.1:9080",
  login: process.env.RELEVO_LOGIN ?? "",
  password: process.env.RELEVO_PASSWORD ?? "",
};

/** Our own choice first, then the system's browser, then the one that npm brought. */
async function executable() {
  const known = [process.env.RELEVO_CHROMIUM, ...INSTALLED].find((path) => path && existsSync(path));
  if (known) return { executablePath: known, args: [] as string[] };
  // The package brings the libraries that a bare Linux lacks only where it believes itself in this environment.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return { executablePath: await packed.executablePath(), args: packed.args };
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

export async function signIn(page: Page, path = "/inbox") {
  await page.goto(desk.url + path);
  await page.locator('input[autocomplete="username"]').fill(desk.login);
  await page.locator('input[autocomplete="current-password"]').fill(desk.password);
  await page.locator('button[type="submit"]').click();
  await page.locator("nav").first().waitFor();
}

/** WCAG 2.2 AA, as far as a machine can tell. */
export async function expectAccessible(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"])
    .analyze();
  expect(
    violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map((node) => node.html).join("\n")}`),
  ).toEqual([]);
}
