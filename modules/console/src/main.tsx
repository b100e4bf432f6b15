import "@fontsource-variable/inter/wght.css";
import "@mantine/core/styles.layer.css";
import "./shell/shell.css";
import { RouterProvider } from "@tanstack/react-router";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { newQueries } from "./api/queries";
import { router } from "./routes";
import { App } from "./shell/App";
import { lendNonce } from "./shell/nonce";

lendNonce();
const place = document.getElementById("root");
if (place) {
  createRoot(place).render(
    <StrictMode>
      <App queries={newQueries()}>
        <RouterProvider router={router} />
      </App>
    </StrictMode>,
  );
}
