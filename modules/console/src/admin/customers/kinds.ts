import type { Word } from "../../i18n/words";
import type { Values } from "../values";

/** Something that a kind of source wants to know. */
export interface Field {
  name: string;
  word: Word;
  hint?: Word;
  needed?: boolean;
}

export interface Kind {
  name: string;
  label: string;
  settings: Field[];
  secrets: Field[];
  /** What stands for an attribute there. */
  place: Word;
  example: Values;
}

const PER_MINUTE: Field = { name: "perMinute", word: "sources.perMinute", hint: "sources.perMinute.hint" };

export const KINDS: Kind[] = [
  {
    name: "hubspot",
    label: "HubSpot",
    settings: [{ name: "url", word: "sources.url", hint: "sources.url.hubspot" }, PER_MINUTE],
    secrets: [{ name: "token", word: "sources.token", hint: "sources.token.hubspot", needed: true }],
    place: "sources.mapping.hubspot",
    example: { tier: "nivel_cliente" },
  },
  {
    name: "salesforce",
    label: "Salesforce",
    settings: [
      { name: "url", word: "sources.url", hint: "sources.url.salesforce", needed: true },
      { name: "clientId", word: "sources.clientId", needed: true },
      { name: "version", word: "sources.version", hint: "sources.version.hint" },
      PER_MINUTE,
    ],
    secrets: [{ name: "clientSecret", word: "sources.clientSecret", needed: true }],
    place: "sources.mapping.salesforce",
    example: { tier: "Nivel__c" },
  },
  {
    name: "http",
    label: "HTTP",
    settings: [
      { name: "url", word: "sources.url", hint: "sources.url.http", needed: true },
      { name: "records", word: "sources.records", hint: "sources.records.hint" },
      { name: "header", word: "sources.header", hint: "sources.header.hint" },
      PER_MINUTE,
    ],
    secrets: [{ name: "token", word: "sources.token" }],
    place: "sources.mapping.http",
    example: { tier: "/cliente/categoria" },
  },
];

export const kindOf = (name: string) => KINDS.find((kind) => kind.name === name);

/** One attribute a line, as `tier: nivel_cliente`. */
export const written = (mapping: Values) =>
  Object.entries(mapping)
    .map(([name, place]) => `${name}: ${place}`)
    .join("\n");

/** Null if a line says nothing. */
export function read(text: string): Values | null {
  const lines = text.split("\n").filter((line) => line.trim());
  const pairs = lines.map((line) => /^\s*([^:\s]+)\s*:\s*(\S.*?)\s*$/.exec(line));
  if (pairs.some((pair) => pair === null)) return null;
  return Object.fromEntries(pairs.map((pair) => [pair?.[1] ?? "", pair?.[2] ?? ""]));
}
