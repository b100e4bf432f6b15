import { existsSync } from "node:fs";
import { chromium as playwright } from "playwright-core";

const PATIENCE_MILLIS = 60_000;
const INSTALLED = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** Our own choice first, then the system's browser, then the one that npm brought. */
async function executable() {
  const known = [process.env.RELEVO_CHROMIUM, ...INSTALLED].find((path) => path && existsSync(path));
  if (known) return { executablePath: known, args: [] };
  // The package brings the libraries that a bare Linux lacks only where it believes itself in this environment.
  process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs22.x";
  const { default: packed } = await import("@sparticuz/chromium");
  return { executablePath: await packed.executablePath(), args: packed.args };
}

/** Gives the work a fresh page; fails if the page itself complained about anything. */
export async function withPage(options, work) {
  const { executablePath, args } = await executable();
  const browser = await playwright.launch({ executablePath, args: [...args, "--no-sandbox"], timeout: PATIENCE_MILLIS });
  try {
    const context = await browser.newContext({ locale: "es-ES", viewport: { width: 1100, height: 820 }, ...options });
    context.setDefaultTimeout(PATIENCE_MILLIS);
    const page = await context.newPage();
    const complaints = [];
    page.on("pageerror", (error) => complaints.push(String(error)));
    page.on("console", (message) => { if (message.type() === "error") complaints.push(message.text()); });
    await work(page);
    if (complaints.length > 0) throw new Error(`The page complains:\n${complaints.join("\n")}`);
  } finally {
    await browser.close();
  }
}
