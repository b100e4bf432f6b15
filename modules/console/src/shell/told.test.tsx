import { notifications } from "@mantine/notifications";
import { screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { aDesk, open, signedInAs } from "../testing/screen";

aDesk(signedInAs("agent"));

it("gives every piece of news a button that says what it does", async () => {
  open("/inbox");
  await screen.findByRole("navigation");
  notifications.show({ message: "Guardado", autoClose: false });
  await screen.findByText("Guardado");
  expect(screen.getByRole("button", { name: "Cerrar" })).toBeInTheDocument();
  notifications.clean();
});
