import { createMemoryHistory, createRouter, RouterProvider } from "@tanstack/react-router";
import { cleanup, configure, render } from "@testing-library/react";
import { HttpResponse, http, type RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, vi } from "vitest";
import { newQueries } from "../api/queries";
import { routeTree } from "../routes";
import { App } from "../shell/App";
import type { Role } from "../shell/session";

const API = "*/api/v1";
/** Where a handler of a test stands. */
export const at = (path: string) => `${API}${path}`;

const PATIENCE_MILLIS = 10_000;

/** What a browser has and jsdom has not. */
function furnish() {
  configure({ asyncUtilTimeout: PATIENCE_MILLIS });
  vi.setConfig({ testTimeout: 6 * PATIENCE_MILLIS });
  Object.assign(globalThis, {
    ResizeObserver: class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  });
  window.matchMedia ??= ((query: string) => ({
    matches: false,
    media: query,
    addEventListener() {},
    removeEventListener() {},
    addListener() {},
    removeListener() {},
  })) as unknown as typeof window.matchMedia;
  Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
  // As the newest browsers do.
  Object.assign(Element.prototype, { scrollIntoView: () => Promise.resolve() });
  Object.defineProperty(navigator, "languages", { value: ["es-ES"], configurable: true });
}

/** A desk that answers as the test says, and 404 to everything else. Call it once, outside of the tests. */
export function aDesk(...usual: RequestHandler[]) {
  furnish();
  const server = setupServer(
    ...usual,
    http.all("*", () => new HttpResponse(null, { status: 404 })),
  );
  beforeAll(() => server.listen());
  afterEach(() => {
    cleanup();
    server.resetHandlers();
    localStorage.clear();
  });
  afterAll(() => server.close());
  return server;
}

export const signedInAs = (...roles: Role[]) =>
  http.get(at("/session"), () =>
    HttpResponse.json({ account: { id: "1", login: "ana", name: "Ana", roles, teams: [] }, csrf: "secret" }),
  );

/** The whole console at an address; @returns the router, which knows where it is now. */
export function open(path: string) {
  const router = createRouter({ routeTree, history: createMemoryHistory({ initialEntries: [path] }) });
  const queries = newQueries();
  queries.setDefaultOptions({ queries: { retry: false } });
  render(
    <App queries={queries}>
      <RouterProvider router={router as never} />
    </App>,
  );
  return router;
}
