import { readFileSync, renameSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Fails the build when what a browser must load before it shows anything has grown too large. */
const KILOBYTES = { first: 260 };
const OUT = "target/classes/META-INF/resources";
renameSync(`${OUT}/console-manifest.json`, "target/console-manifest.json");
const manifest = JSON.parse(readFileSync("target/console-manifest.json", "utf8"));

function loadedWith(entry, seen = new Set()) {
  if (seen.has(entry)) return seen;
  seen.add(entry);
  for (const each of manifest[entry].imports ?? []) loadedWith(each, seen);
  return seen;
}

const kilobytes = (files) =>
  files.reduce((sum, file) => sum + gzipSync(readFileSync(`${OUT}/${file}`)).length, 0) / 1024;

const entry = Object.keys(manifest).find((key) => manifest[key].isEntry);
const inbox = Object.keys(manifest).find((key) => key.endsWith("src/inbox/Inbox.tsx"));
const first = new Set([...loadedWith(entry), ...(inbox ? loadedWith(inbox) : [])]);
const words = Object.values(manifest).filter((chunk) => chunk.name === "words-es");
const scripts = [...new Set([...[...first].map((key) => manifest[key].file), ...words.map((chunk) => chunk.file)])];
const size = kilobytes(scripts);
console.log(`First route: ${size.toFixed(1)} KB of JavaScript (gzip), at most ${KILOBYTES.first}.`);
if (size > KILOBYTES.first) {
  console.error("Over budget: load something later (import()), or raise the budget with a reason.");
  process.exit(1);
}
