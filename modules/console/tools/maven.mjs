import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/**
 * What Maven asks of npm: `install [folder]` brings the packages unless they are there, `build` makes the pages unless nothing
 * changed, `test …` checks them unless one of the arguments says that tests are skipped or that only some Java test is meant.
 */
const [step, ...rest] = process.argv.slice(2);
const given = rest.filter((value) => value && !value.startsWith("${"));

function npm(folder, ...words) {
  const { status, error } = spawnSync("npm", words, {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (error) {
    console.error(
      `The console needs Node 20.19 or newer with npm on the PATH (${error.message}). -Dconsole.skip=true builds without it.`,
    );
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

function install(folder) {
  const done = join(folder, "node_modules/.package-lock.json");
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(join(folder, "package-lock.json")).mtimeMs) return;
  npm(folder, "ci", "--ignore-scripts", "--prefer-offline", "--loglevel=error");
}

function filesIn(folder) {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

function fingerprint() {
  const own = ["index.html", "package-lock.json", "tsconfig.json", "vite.config.ts", "tools/budget.mjs"];
  const hash = createHash("sha256");
  for (const file of [...own, ...filesIn("src"), ...filesIn("public")].sort())
    hash.update(file).update(readFileSync(file));
  return hash.digest("hex");
}

function build() {
  const stamp = "target/console-built-from";
  const now = fingerprint();
  const page = "target/classes/META-INF/resources/index.html";
  if (existsSync(page) && existsSync(stamp) && readFileSync(stamp, "utf8") === now) return;
  npm(".", "run", "--silent", "build");
  mkdirSync("target", { recursive: true });
  writeFileSync(stamp, now);
}

function test() {
  if (given.length > 0 && given.some((value) => value !== "false")) return;
  npm(".", "run", "--silent", "lint");
  npm(".", "test", "--silent");
}

if (step === "install") install(given[0] ?? ".");
else if (step === "build") build();
else if (step === "test") test();
else throw new Error(`Unknown step: ${step}`);
