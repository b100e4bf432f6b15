import { screen, waitFor, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aConversationDesk, furnish, held, opened, user } from "../testing/conversationDesk";
import { at } from "../testing/screen";

const server = aConversationDesk();
beforeEach(furnish);

const done = () => held.commands.map(({ command }) => command).filter((command) => command !== "read");

describe("a command that the desk refuses", () => {
  it("stays with all that was typed for it, and may be corrected", async () => {
    await opened();
    held.isRefused = true;
    await user.click(screen.getByRole("button", { name: "Resolver" }));
    await user.type(await screen.findByRole("textbox", { name: "Resultado" }), "Se le devolvió");
    await user.click(within(screen.getByRole("dialog")).getByRole("button", { name: "Resolver" }));
    expect(await screen.findAllByText("El equipo no acepta más.")).toHaveLength(2);
    held.isRefused = false;
    await user.click(screen.getByRole("button", { name: "Corregir" }));
    expect(await screen.findByRole("textbox", { name: "Resultado" })).toHaveValue("Se le devolvió");
    await waitFor(() => expect(screen.queryByText("El equipo no acepta más.")).toBeNull());
  });

  it("can be sent again as it is", async () => {
    await opened();
    held.isRefused = true;
    await user.click(screen.getByRole("button", { name: "Resolver" }));
    await user.click(within(await screen.findByRole("dialog")).getByRole("button", { name: "Resolver" }));
    const [again] = await screen.findAllByRole("button", { name: "Reintentar" });
    held.isRefused = false;
    await user.click(again as HTMLElement);
    await waitFor(() => expect(done()).toEqual(["resolve", "resolve"]));
    const [first, second] = held.commands.filter(({ command }) => command === "resolve");
    expect(first?.key).toBe(second?.key);
    await waitFor(() => expect(screen.queryByText("El equipo no acepta más.")).toBeNull());
  });
});

describe("resolving a ticket", () => {
  it("asks first for the tags and the label that its team wants", async () => {
    const tagged: unknown[] = [];
    server.use(
      http.get(at("/teams/mesa/care"), () => HttpResponse.json({ resolveNeedsLabel: true, resolveNeedsTags: true })),
      http.put(at("/tickets/t1/tags"), async ({ request }) => {
        expect(done()).toEqual([]);
        tagged.push(await request.json());
        return HttpResponse.json({});
      }),
    );
    held.ticket.tags = [];
    await opened();
    await user.click(screen.getByRole("button", { name: "Resolver" }));
    const dialog = within(await screen.findByRole("dialog"));
    const tags = await dialog.findByRole("combobox", { name: /Etiquetas/ });
    const resolve = dialog.getByRole("button", { name: "Resolver" });
    expect(resolve).toBeDisabled();
    await user.type(tags, "cobro{Enter}");
    expect(resolve).toBeDisabled();
    await user.click(dialog.getByRole("combobox", { name: /Hacía falta una persona|hacía falta/i }));
    await user.click(await screen.findByRole("option", { name: "No hacía falta" }));
    await user.click(resolve);
    await waitFor(() => expect(done()).toEqual(["resolve"]));
    expect(tagged).toEqual([{ tags: ["cobro"] }]);
    expect(held.commands.at(-1)?.body).toEqual({ outcome: null, label: "not_needed" });
  });
});
