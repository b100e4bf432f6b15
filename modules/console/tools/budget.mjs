import { readFileSync, renameSync } from "node:fs";
import { gzipSync } from "node:zlib";

/** Fails the build when what a browser must load before it shows anything, or loads for the dashboards besides, has grown too large. */
const KILOBYTES = { first: 260, figures: 220 };
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

/** The screens and charts in one language, each with what it needs besides what conversations are read with. */
const screens = Object.keys(manifest).filter((key) => /^src\/figures\/([A-Z]\w*\.tsx|\w+\.es\.ts)$/.test(key));
const known = new Set([...first, ...loadedWith("src/conversation/ConversationPane.tsx")]);
const later = new Set(screens.flatMap((key) => [...loadedWith(key)]).filter((key) => !known.has(key)));
const figures = [...new Set([...later].map((key) => manifest[key].file))];

let isOver = screens.length === 0;
for (const [name, files] of [
  ["first", scripts],
  ["figures", figures],
]) {
  const size = kilobytes(files);
  console.log(`${name}: ${size.toFixed(1)} KB of JavaScript (gzip), at most ${KILOBYTES[name]}.`);
  isOver ||= size > KILOBYTES[name];
}
if (isOver) {
  console.error("Over budget: load something later (import()), or raise the budget with a reason.");
  process.exit(1);
}
