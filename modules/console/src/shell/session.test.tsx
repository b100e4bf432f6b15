import { focusManager } from "@tanstack/react-query";
import { screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { clear } from "idb-keyval";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aConversationDesk, furnish, held, opened, press, SEND } from "../testing/conversationDesk";
import { at, open } from "../testing/screen";

const session = { login: "ana", csrf: "first" };
const said: (string | null)[] = [];
const server = aConversationDesk();
beforeEach(async () => {
  await clear();
  await furnish();
  said.length = 0;
  Object.assign(session, { login: "ana", csrf: "first" });
  server.use(
    http.get(at("/session"), () =>
      HttpResponse.json({
        account: { id: session.login, login: session.login, name: session.login, roles: ["agent"], teams: [] },
        csrf: session.csrf,
      }),
    ),
    http.post(at("/tickets/t1/messages"), ({ request }) => {
      const secret = request.headers.get("X-Relevo-Csrf");
      said.push(secret);
      return secret === session.csrf
        ? HttpResponse.json({ id: "r1" })
        : HttpResponse.json({ type: "urn:relevo:problem:csrf", title: "No." }, { status: 403 });
    }),
  );
});

async function sends(words: string) {
  await userEvent.type(await opened(), words);
}

describe("a session that was opened anew in another tab", () => {
  it("is used by this one, too", async () => {
    await sends("uno");
    session.csrf = "second";
    await press(SEND);
    await waitFor(() => expect(said).toEqual(["first", "second"]));
    expect(screen.queryByRole("button", { name: "Reintentar" })).toBeNull();
  });

  it("by somebody else sends nothing under their name, and shows theirs", async () => {
    await sends("de Ana");
    Object.assign(session, { login: "bruno", csrf: "second" });
    await press(SEND);
    expect(await screen.findByRole("button", { name: "Su cuenta: bruno" })).toBeInTheDocument();
    expect(said).toEqual(["first"]);
    expect(screen.queryByText("de Ana")).toBeNull();
  });

  it("by somebody else is seen as soon as the page is looked at", async () => {
    await opened();
    session.login = "bruno";
    focusManager.setFocused(true);
    expect(await screen.findByRole("button", { name: "Su cuenta: bruno" })).toBeInTheDocument();
    focusManager.setFocused(undefined);
    expect(held.writes).toEqual([]);
  });
});

it("a screen that is not for somebody says so, and leads to theirs", async () => {
  open("/admin/accounts");
  expect(await screen.findByText("Su cuenta no abre esta sección")).toBeInTheDocument();
  await userEvent.click(within(screen.getByRole("main")).getByRole("link", { name: "Bandeja" }));
  expect(await screen.findByRole("heading", { name: "Bandeja" })).toBeInTheDocument();
});
