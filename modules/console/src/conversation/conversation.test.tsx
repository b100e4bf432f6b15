import { cleanup, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { registry } from "../shell/shortcuts";
import { aConversationDesk, ago, furnish, held, opened } from "../testing/conversationDesk";
import { aCard, aMessage, aTicket } from "../testing/samples";
import { at, open, signedInAs } from "../testing/screen";

const server = aConversationDesk();
beforeEach(furnish);

function closeWindow() {
  held.ticket.windowClosesAt = ago(0.01);
  held.messages = [aMessage({ at: ago(24.01) })];
}

describe("a message that an agent writes", () => {
  it("is seen at once, and leaves with a key of its own", async () => {
    const box = await opened();
    const user = userEvent.setup();
    await user.type(box, "Ya lo miro");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(within(screen.getByRole("log")).getByText("Ya lo miro")).toBeInTheDocument();
    expect(box.value).toBe("");
    await waitFor(() => expect(held.writes).toHaveLength(1));
    expect(held.writes[0]).toEqual({ key: expect.stringMatching(/.{30}/), body: { text: "Ya lo miro" } });
  });

  it("says in words why it did not leave, and another try is the same command", async () => {
    held.isRefused = true;
    const box = await opened();
    const user = userEvent.setup();
    await user.type(box, "Ya lo miro");
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(await screen.findByText("La ventana está cerrada.")).toBeInTheDocument();
    expect(screen.getByRole("button", { name: "Enviar plantilla" })).toBeInTheDocument();
    held.isRefused = false;
    await user.click(screen.getByRole("button", { name: "Reintentar" }));
    await waitFor(() => expect(held.writes).toHaveLength(2));
    expect(held.writes[0]?.key).toBe(held.writes[1]?.key);
  });

  it("can be taken back while it waits", async () => {
    held.undoSeconds = 10;
    const box = await opened();
    const user = userEvent.setup();
    await user.type(box, "Espere");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await user.click(await screen.findByRole("button", { name: "Deshacer" }));
    expect(box.value).toBe("Espere");
    expect(held.writes).toEqual([]);
  });

  it("comes after a look at what was sent meanwhile", async () => {
    const box = await opened();
    const user = userEvent.setup();
    await user.type(box, "Su paquete");
    held.messages.push(
      aMessage({
        id: "m2",
        seq: 2,
        author: "agent",
        agent: "bruno",
        direction: "out",
        text: "Ya está resuelto",
        status: "sent",
      }),
    );
    window.dispatchEvent(new Event("focus"));
    await user.type(box, " llega hoy");
    const again = await screen.findByText(/Mientras escribía salió otro mensaje \(bruno\)/, {}, { timeout: 20_000 });
    await user.keyboard("{Control>}{Enter}{/Control}");
    expect(again).not.toBeInTheDocument();
    expect(held.writes).toEqual([]);
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(held.writes).toHaveLength(1));
  }, 40_000);
});

describe("the window of 24 hours", () => {
  it("counts down, and at its end only templates are left", async () => {
    closeWindow();
    open("/inbox?ticket=t1");
    expect(await screen.findByText(/Han pasado 24 horas/)).toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "Responder" })).toBeNull();
    expect(screen.getByRole("timer")).toHaveTextContent("Ventana cerrada");
  });

  it("leaves the way by mail to whoever gave an address, and what went or came so says it", async () => {
    closeWindow();
    held.otherWay = "ro•••@example.com";
    const mailed = { kind: "text", other: "email" };
    held.messages.push(
      aMessage({
        id: "m2",
        seq: 2,
        direction: "out",
        author: "agent",
        agent: "ana",
        text: "Por aquí",
        content: mailed,
        at: ago(1),
      }),
      aMessage({ id: "m3", seq: 3, text: "Gracias", content: mailed, at: ago(0.5) }),
    );
    const box = await opened();
    expect(await screen.findByText(/sale por correo a ro•••@example.com/)).toBeInTheDocument();
    expect(screen.getAllByText("por correo")).toHaveLength(2);
    expect(screen.getByRole("timer")).toHaveTextContent("Ventana cerrada");
    const user = userEvent.setup();
    await user.type(box, "Ya está");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(held.writes[0]?.body).toEqual({ text: "Ya está" }));
  });

  it("stays open beside the mail that the customer prefers, and says where words and files go", async () => {
    held.otherWay = "ro•••@example.com";
    held.prefersMail = true;
    const box = await opened();
    const said = await screen.findByText("El cliente prefiere correo");
    expect(said.closest("[role=status]")).toHaveTextContent(
      /sale por correo a ro•••@example.com; las plantillas y los archivos de más de 10 MB, por WhatsApp/,
    );
    expect(screen.getByRole("timer").textContent).toMatch(/Ventana 19:59:\d\d/);
    const user = userEvent.setup();
    await user.type(box, "Ya está");
    await user.keyboard("{Control>}{Enter}{/Control}");
    await waitFor(() => expect(held.writes[0]?.body).toEqual({ text: "Ya está" }));
  });

  it("says nothing of mail where none goes any more", async () => {
    held.prefersMail = true;
    await opened();
    expect(screen.queryByText("El cliente prefiere correo")).toBeNull();
  });

  it("is shown with what is left of it", async () => {
    await opened();
    expect(screen.getByRole("timer").textContent).toMatch(/Ventana 19:59:\d\d/);
  });
});

describe("the composer", () => {
  it("goes on where the draft ended, and keeps it", async () => {
    held.drafts.set("reply", "Estimada Rosa");
    const box = await opened();
    await waitFor(() => expect(box.value).toBe("Estimada Rosa"));
    await userEvent.type(box, ":");
    await waitFor(() => expect(held.drafts.get("reply")).toBe("Estimada Rosa:"));
  });

  it("offers saved replies after a slash, and does not send while a value is missing", async () => {
    const box = await opened();
    const user = userEvent.setup();
    await user.type(box, "/pl");
    expect(await screen.findByRole("option", { name: /plazo/ })).toBeInTheDocument();
    await user.keyboard("{Enter}");
    expect(box.value).toBe("Hola Rosa Díaz: llega el {{dia}}.");
    expect(screen.getByRole("alert")).toHaveTextContent("Falta el valor de: dia");
    expect(screen.getByRole("button", { name: "Enviar" })).toBeDisabled();
  });
});

it("a conversation at rest leaves palette and keys as they are", async () => {
  await opened();
  let toldAt = Date.now();
  const stop = registry.subscribe(() => {
    toldAt = Date.now();
  });
  // What is loaded late may still add its actions; the clocks of the page tick each second.
  await waitFor(() => expect(Date.now() - toldAt).toBeGreaterThan(2_500), { timeout: 25_000 });
  stop();
});

describe("whoever does not have the ticket", () => {
  it("leaves notes, and writes to the customer only as a supervisor", async () => {
    server.use(http.get(at("/tickets/t1"), () => HttpResponse.json(aTicket({ agent: "bruno" }))));
    open("/inbox?ticket=t1");
    expect(await screen.findByRole("textbox", { name: "Nota interna" })).toBeInTheDocument();
    expect(screen.getByText("Lo atiende bruno. Usted puede dejar notas para el equipo.")).toBeInTheDocument();
    expect(screen.queryByRole("combobox", { name: "Responder" })).toBeNull();
    cleanup();
    server.use(signedInAs("supervisor"));
    await opened();
  });

  it("leaves notes also when the window is closed", async () => {
    closeWindow();
    open("/inbox?ticket=t1");
    await screen.findByText(/Han pasado 24 horas/);
    await userEvent.click(screen.getByRole("radio", { name: "Nota interna" }));
    expect(await screen.findByRole("textbox", { name: "Nota interna" })).toBeInTheDocument();
  });
});

describe("a command", () => {
  it.each([
    ["transfer", "t", "Transferir"],
    ["assign", "a", "Asignar"],
    ["snooze", "h", "Posponer"],
    ["resolve", "e", "Resolver"],
  ] as const)("%s can be taken back", async (command, key, button) => {
    const done: string[] = [];
    held.undoSeconds = 10;
    server.use(
      http.get(at("/agents"), () => HttpResponse.json({ items: [{ login: "bea", name: "Bea", teams: [] }] })),
      http.get(at("/teams"), () => HttpResponse.json({ items: [{ name: "ventas", tier: 2, hours: "" }] })),
      http.post(at("/tickets/t1/:command"), ({ params }) => {
        if (params.command === command) done.push(command);
        return new HttpResponse(null, { status: 204 });
      }),
    );
    await opened();
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard(key);
    const dialog = within(await screen.findByRole("dialog"));
    if (command === "assign" || command === "transfer") {
      await userEvent.click(dialog.getByRole("combobox", { name: command === "assign" ? "Agente" : "Equipo" }));
      await userEvent.click(await screen.findByRole("option", { name: /Bea|ventas/ }));
    }
    if (command === "transfer") await userEvent.type(dialog.getByLabelText(/Motivo/), "Es suyo");
    await userEvent.click(
      dialog.getByRole("button", { name: command === "snooze" ? "Hasta que el cliente responda" : button }),
    );
    await userEvent.click(await screen.findByRole("button", { name: "Deshacer" }));
    await waitFor(() => expect(screen.queryByRole("button", { name: "Deshacer" })).toBeNull());
    expect(done).toEqual([]);
  });
});

it("ticket and customer are a button away where there is no room beside the conversation", async () => {
  await opened();
  const button = screen.getByRole("button", { name: "Ticket y cliente" });
  expect(button).toHaveAttribute("aria-expanded", "false");
  await userEvent.click(button);
  expect(button).toHaveAttribute("aria-expanded", "true");
});

describe("what a search found", () => {
  const asked: string[] = [];
  beforeEach(() => {
    asked.length = 0;
    held.messages = Array.from({ length: 30 }, (_, i) =>
      aMessage({ id: `m${i}`, seq: i + 1, text: `línea ${i}`, at: ago(4) }),
    );
    server.use(
      http.get(at("/search"), () =>
        HttpResponse.json({
          items: [
            {
              conversation: "v1",
              message: "m3",
              what: "message",
              phone: null,
              name: "Sofía",
              at: ago(4),
              excerpt: "línea 3",
            },
          ],
        }),
      ),
      http.get(at("/tickets/notes/search"), () =>
        HttpResponse.json({
          items: [{ ticket: "t1", conversation: "v1", note: "n1", at: ago(9), by: "bruno", excerpt: "Cobrado dos" }],
        }),
      ),
      http.get(at("/tickets"), ({ request }) => {
        asked.push(new URL(request.url).searchParams.get("contact") ?? "");
        return HttpResponse.json({
          items: [aCard({ id: "t9", conversation: "v9" }), aCard({ id: "t1", conversation: "v1" })],
        });
      }),
    );
  });

  it("is opened at that very message, though its customer has no number", async () => {
    const router = open("/inbox?q=linea");
    await userEvent.click(await screen.findByRole("button", { name: /Sofía/ }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ ticket: "t1", message: "m3" }));
    expect(asked).toContain("c1");
    await waitFor(() => expect(document.activeElement).toHaveTextContent("línea 3"));
    expect(document.activeElement).toHaveAttribute("data-wanted");
  });

  it("may be a note", async () => {
    const router = open("/inbox?q=cobrado");
    await userEvent.click(await screen.findByRole("button", { name: /bruno/ }));
    await waitFor(() => expect(router.state.location.search).toMatchObject({ ticket: "t1", message: "n1" }));
    await waitFor(() => expect(document.activeElement).toHaveTextContent("Cobrado dos veces, @ana"));
  });

  it("says so where only the bot knows the conversation", async () => {
    server.use(http.get(at("/tickets"), () => HttpResponse.json({ items: [] })));
    open("/inbox?q=linea");
    await userEvent.click(await screen.findByRole("button", { name: /Sofía/ }));
    expect(await screen.findByText(/no tiene ningún ticket/)).toBeInTheDocument();
  });
});

describe("the timeline", () => {
  it("tells why the conversation was handed over, and what colleagues noted", async () => {
    await opened();
    const log = screen.getByRole("log");
    const why = await within(log).findByRole("button", { name: /Pasa a «mesa»/ });
    await userEvent.click(why);
    expect(why).toHaveAttribute("aria-expanded", "true");
    expect(within(log).getByText("Cobrado dos veces, @ana")).toBeInTheDocument();
  });

  it("says in words what became of a message", async () => {
    held.messages.push(
      aMessage({
        id: "m9",
        seq: 2,
        author: "agent",
        direction: "out",
        status: "failed",
        error: "131047: han pasado más de 24 horas",
      }),
    );
    await opened();
    expect(screen.getByText("no se envió")).toBeInTheDocument();
    expect(screen.getByRole("note")).toHaveTextContent("131047");
  });
});
