import { MantineProvider } from "@mantine/core";
import { render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { IntlProvider } from "react-intl";
import { expect, it } from "vitest";
import { api } from "../api/client";
import { wordsIn } from "../i18n/words";
import { aDesk, at } from "../testing/screen";
import { Failure } from "./Failure";

aDesk(http.get(at("/teams"), () => new HttpResponse("x", { status: 500, headers: { "X-Request-Id": "b7c1-number" } })));

async function show(error: unknown, retry?: () => void) {
  const messages = await wordsIn("es");
  render(
    <MantineProvider env="test">
      <IntlProvider locale="es" messages={messages}>
        <Failure error={error} retry={retry} />
      </IntlProvider>
    </MantineProvider>,
  );
}

it("a failure tells the number that the desk's log has of it, and is tried again", async () => {
  let tries = 0;
  const error = await api.get("/teams").catch((thrown: unknown) => thrown);
  await show(error, () => {
    tries += 1;
  });
  expect(screen.getByText("500 · b7c1-number")).toBeInTheDocument();
  await userEvent.click(screen.getByRole("button", { name: "Reintentar" }));
  expect(tries).toBe(1);
});

it("a failure of our own tells when it was", async () => {
  await show(new Error("x"));
  expect(screen.getByText(/^20\d\d-.*Z$/)).toBeInTheDocument();
});
