import { Problem } from "../api/client";

/** One message as a customer's phone shows it. */
export interface Bubble {
  id: string;
  from: "customer" | "business";
  text: string;
  status: "sending" | "retrying" | "failed" | "sent" | "delivered" | "read";
  at: string;
  /** A list's button; without it the choices are buttons. */
  label?: string;
  choices?: Choice[];
  replyTo?: string;
}

export interface Choice {
  id: string;
  title: string;
  description: string;
}

export interface Look {
  items: Bubble[];
  next: number;
  typing: boolean;
}

export interface Clock {
  aheadSeconds: number;
  now: string;
}

/** Shares from 0 to 1; the last two in milliseconds. */
export const KNOBS = ["p500", "p429", "p131026", "p131056", "pdrop", "pambig", "pfile", "latency", "jitter"] as const;
export type Knob = (typeof KNOBS)[number];
export type Faults = Record<Knob, number>;

export interface Handset {
  address: string;
  name: string;
}

/** Whom the demo's shop and rules know something about. */
export const CUSTOMERS: Handset[] = [
  { address: "5215550001001", name: "Ana Torres" },
  { address: "5215550000001", name: "Lucía Ferrer" },
  { address: "5511999990000", name: "Bruno Lima" },
  { address: "15550002002", name: "Emma Clark" },
  { address: "MX.1000000000000001", name: "Sofía" },
];

export const isAddress = (text: string) => /^(\+?[0-9]{6,15}|[A-Z]{2}\.[A-Za-z0-9.]+)$/.test(text.trim());

async function problemOf(answer: Response): Promise<Problem> {
  try {
    const { type = "", title } = (await answer.json()) as { type?: string; title?: string };
    return new Problem(answer.status, type.split(":").at(-1) ?? "", title ?? answer.statusText);
  } catch {
    return new Problem(answer.status, "", answer.statusText);
  }
}

/** The sandbox's own API, which is not the desk's. */
export async function demo<A>(path: string, body?: unknown): Promise<A> {
  let answer: Response;
  try {
    const content = body instanceof Blob ? body : JSON.stringify(body);
    answer = await fetch(`/demo${path}`, body === undefined ? {} : { method: "POST", body: content });
  } catch {
    throw new Problem(0, "offline", "");
  }
  if (!answer.ok) throw await problemOf(answer);
  return (await answer.json()) as A;
}

const phone = (address: string) => `/phones/${encodeURIComponent(address.replace(/^\+/, ""))}`;

export const look = (address: string, after: number, seen: boolean) =>
  demo<Look>(`${phone(address)}/messages?after=${after}&seen=${seen}`);

export const say = ({ address, name }: Handset, text: string) =>
  demo<Bubble>(`${phone(address)}/messages`, { text, name });

export const tap = ({ address, name }: Handset, bubble: Bubble, { id, title }: Choice) =>
  demo<Bubble>(`${phone(address)}/messages`, {
    choice: { id, title, list: Boolean(bubble.label) },
    replyTo: bubble.id,
    name,
  });

export const sendFile = ({ address, name }: Handset, file: File, caption: string) =>
  demo<Bubble>(`${phone(address)}/files?${new URLSearchParams({ name: file.name, caption, customer: name })}`, file);
