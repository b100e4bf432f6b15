import { describe, expect, it } from "vitest";
import { filled, matching, missing, slashBefore, textOf } from "./canned";
import type { CannedReply } from "./types";

const reply = (shortcut: string, title: string): CannedReply => ({
  id: shortcut,
  shortcut,
  title,
  team: null,
  texts: { es: "Hola", pt: "Olá" },
});

describe("a canned reply", () => {
  it("is looked for after a slash that begins a word, wherever the cursor is", () => {
    expect(slashBefore("hola /pla y más", 9)).toEqual({ from: 5, word: "pla" });
    expect(slashBefore("/", 1)).toEqual({ from: 0, word: "" });
    expect(slashBefore("24/12", 5)).toBeNull();
    expect(slashBefore("y/o", 3)).toBeNull();
  });

  it("is found by its shortcut first, without accents", () => {
    const replies = [reply("gracias", "Despedida"), reply("plazo", "Envío: plazo"), reply("envio", "Dirección")];
    expect(matching(replies, "envio").map(({ shortcut }) => shortcut)).toEqual(["envio", "plazo"]);
  });

  it("fills what is known and names what is missing", () => {
    const text = filled("Hola {{contact.name}}, su pedido {{order}} va por {{ carrier }}", {
      "contact.name": "Ana",
      order: "12345",
    });
    expect(text).toBe("Hola Ana, su pedido 12345 va por {{ carrier }}");
    expect(missing(text)).toEqual(["carrier"]);
  });

  it("speaks the customer's language, or Spanish", () => {
    expect(textOf(reply("x", "x"), "pt_BR")).toBe("Olá");
    expect(textOf(reply("x", "x"), "en")).toBe("Hola");
  });
});
