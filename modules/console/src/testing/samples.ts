import type { Decision, Message, Note, TicketCard, TicketDetails } from "../conversation/types";

export const aCard = (change: Partial<TicketCard> = {}): TicketCard => ({
  id: "t1",
  status: "assigned",
  team: "mesa",
  tier: 2,
  priority: "alta",
  agent: "ana",
  because: ["pide hablar con una persona"],
  contact: { id: "c1", phone: "5215512345678", name: "Rosa Díaz" },
  conversation: "v1",
  openedAt: "2026-01-01T10:00:00Z",
  ...change,
});

export const aTicket = (change: Partial<TicketDetails> = {}): TicketDetails => ({
  ...aCard(),
  owner: "human",
  language: "es",
  tags: ["cobro"],
  details: { pedido: "12345" },
  release: 3,
  notes: 0,
  clocks: [],
  ...change,
});

export const aMessage = (change: Partial<Message> = {}): Message => ({
  id: "m1",
  seq: 1,
  direction: "in",
  author: "customer",
  kind: "text",
  text: "hola",
  status: "received",
  at: "2026-01-01T10:00:00Z",
  ...change,
});

export const aNote = (change: Partial<Note> = {}): Note => ({
  id: "n1",
  by: "bruno",
  text: "Cobrado dos veces, @ana",
  mentions: ["ana"],
  at: "2026-01-01T10:05:00Z",
  ...change,
});

export const aDecision = (change: Partial<Decision> = {}): Decision => ({
  messageId: "m1",
  at: "2026-01-01T10:00:00Z",
  release: 3,
  summary: "Pasa a «mesa» porque se cumple «pide hablar con una persona».",
  text: {
    es: "Pasa a «mesa» porque se cumple «pide hablar con una persona».",
    en: "Goes to “mesa” because of “pide hablar con una persona”.",
  },
  outcome: { result: "escalation", team: "mesa" },
  rules: [
    {
      rule: "pide hablar con una persona",
      conditions: [{ condition: "Intencion.nombre == agente", met: true, values: { "Intencion.nombre": "agente" } }],
    },
  ],
  ...change,
});
