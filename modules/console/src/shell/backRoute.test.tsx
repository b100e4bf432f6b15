import { screen, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { aDesk, open, signedInAs } from "../testing/screen";

const server = aDesk();
const replace = vi.fn();
afterEach(() => {
  vi.unstubAllGlobals();
  replace.mockReset();
});

const goingTo = () => vi.stubGlobal("location", { ...window.location, replace });

describe("the way back to a page outside the console", () => {
  it.each([
    ["/back?to=%2Ftake%2Fteams%2Fabc.def", "/take/teams/abc.def"],
    ["/back?to=https%3A%2F%2Fevil.example%2Ftake%2F", "/inbox"],
    ["/back?to=%2F%2Fevil.example", "/inbox"],
    ["/back", "/inbox"],
  ])("from %s leads to %s", async (address, place) => {
    server.use(signedInAs("agent"));
    goingTo();
    open(address);
    await waitFor(() => expect(replace).toHaveBeenCalledWith(place));
  });

  it("begins with signing in", async () => {
    open("/back?to=%2Ftake%2Fteams%2Fabc");
    expect(await screen.findByRole("button", { name: "Entrar" })).toBeInTheDocument();
  });
});
