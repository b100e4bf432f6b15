import { act, screen, within } from "@testing-library/react";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { aDesk, at, open, signedInAs } from "../testing/screen";
import type { Now } from "./api";
import { aNow } from "./samples";
import "./Wall";

const world = { now: aNow() as Now | null, reads: 0 };
aDesk(
  signedInAs("supervisor"),
  http.get(at("/insight/now"), () => {
    world.reads += 1;
    return world.now ? HttpResponse.json(world.now) : new HttpResponse(null, { status: 503 });
  }),
);
beforeEach(() => Object.assign(world, { now: aNow(), reads: 0 }));

const tile = (name: string) => screen.findByRole("article", { name });

describe("the wall", () => {
  it("tells each team's state in words, not by its colour alone, and how long the longest wait is", async () => {
    open("/figures/now");
    expect(await tile("mesa")).toHaveTextContent("Esperan");
    expect(await tile("mesa")).toHaveTextContent("12 min 34 s");
    expect(await tile("pagos")).toHaveTextContent("Ventana por cerrar");
    expect(await tile("taller")).toHaveTextContent("Al día");
    const all = await tile("Toda la mesa");
    expect(within(all).getByText("abiertos").nextSibling).toHaveTextContent("7");
  });

  it("leads from each number to its conversations, of that team or of all", async () => {
    open("/figures/now");
    const waiting = within(await tile("pagos")).getByRole("link", { name: /^1: esperan respuesta, pagos/ });
    const asked = (link: HTMLElement) => Object.fromEntries(new URL((link as HTMLAnchorElement).href).searchParams);
    expect(asked(waiting)).toEqual({ kpi: "now_waiting", team: "pagos" });
    const all = await tile("Toda la mesa");
    expect(asked(within(all).getByRole("link", { name: /abiertos, Toda la mesa/ }))).toEqual({ kpi: "now_open" });
    expect(within(await tile("taller")).queryByRole("link", { name: /esperan respuesta/ })).toBeNull();
  });

  it("looks again by itself, and says so when the desk no longer answers", async () => {
    vi.useFakeTimers({
      shouldAdvanceTime: true,
      toFake: ["setTimeout", "clearTimeout", "setInterval", "clearInterval"],
    });
    open("/figures/now");
    await tile("mesa");
    const before = world.reads;
    world.now = { ...aNow(), teams: [{ ...(aNow().teams[0] as Now["all"]), waiting: 9 }] };
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(await screen.findByText("9")).toBeInTheDocument();
    expect(world.reads).toBeGreaterThan(before);
    world.now = null;
    await act(() => vi.advanceTimersByTimeAsync(5_000));
    expect(await screen.findByRole("alert")).toHaveTextContent("Sin noticias de la mesa");
    vi.useRealTimers();
  });

  it("says what will appear when nothing is open", async () => {
    world.now = { ...aNow(), teams: [] };
    open("/figures/now");
    expect(await screen.findByText("Nada abierto")).toBeInTheDocument();
  });
});
