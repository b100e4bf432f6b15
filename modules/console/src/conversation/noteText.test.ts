import { createIntl } from "react-intl";
import { describe, expect, it } from "vitest";
import type { T } from "../i18n/useT";
import en from "./messages.en";
import es from "./messages.es";
import pt from "./messages.pt";
import { noteText } from "./noteText";

function speaking(locale: string, messages: Record<string, string>): T {
  const intl = createIntl({ locale, messages });
  return (id, values) => intl.formatMessage({ id }, values);
}

const done = {
  text: "El bot terminó «Pedir pedido»: pedido = 12345.",
  phrase: { word: "loan_done", values: { task: "Pedir pedido", told: "pedido = 12345" } },
};

describe("a note of the desk's own", () => {
  it("is said in the reader's language", () => {
    expect(noteText(done, speaking("es", es))).toBe(done.text);
    expect(noteText(done, speaking("en", en))).toBe("The bot finished “Pedir pedido”: pedido = 12345.");
    expect(noteText(done, speaking("pt", pt))).toBe("O bot terminou «Pedir pedido»: pedido = 12345.");
  });

  it("says nothing of what was not told, and counts minutes", () => {
    const failed = { text: "", phrase: { word: "loan_failed", values: { task: "Cita", told: "" } } };
    expect(noteText(failed, speaking("es", es))).toBe("El bot no pudo terminar «Cita».");
    const silent = { text: "", phrase: { word: "agent_silent", values: { agent: "ana", minutes: "1" } } };
    expect(noteText(silent, speaking("es", es))).toBe(
      "Vuelve a la cola: ana lleva un minuto sin contestar al cliente.",
    );
  });

  it("is as it was written where it is older, or newer, than this console", () => {
    const said = speaking("en", en);
    expect(noteText({ text: "Llamar a las 5" }, said)).toBe("Llamar a las 5");
    expect(noteText({ text: "Algo nuevo", phrase: { word: "moon_full", values: {} } }, said)).toBe("Algo nuevo");
  });
});
