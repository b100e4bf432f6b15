import { MantineProvider } from "@mantine/core";
import { fireEvent, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { HttpResponse, http } from "msw";
import { IntlProvider } from "react-intl";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { wordsIn } from "../i18n/words";
import { aMessage } from "../testing/samples";
import { aDesk } from "../testing/screen";
import { AttachedList } from "./AttachedList";
import { Attachment } from "./Attachment";
import type { Message } from "./types";
import { BARS, peaksOf } from "./waveform";

const aFile = () => new Uint8Array([1, 2, 3]).buffer;
const server = aDesk(http.get("*/api/v1/files/:id", () => HttpResponse.arrayBuffer(aFile())));
const made: Blob[] = [];
const gone: string[] = [];

beforeEach(() => {
  made.length = 0;
  gone.length = 0;
  URL.createObjectURL = (blob) => `blob:${made.push(blob as Blob)}`;
  URL.revokeObjectURL = (address) => void gone.push(address);
  HTMLMediaElement.prototype.play = function (this: HTMLMediaElement) {
    fireEvent.play(this);
    return Promise.resolve();
  };
});
afterEach(() => vi.unstubAllGlobals());

async function show(children: React.ReactNode) {
  const messages = await wordsIn("es");
  return render(
    <MantineProvider env="test">
      <IntlProvider locale="es" messages={messages}>
        {children}
      </IntlProvider>
    </MantineProvider>,
  );
}
const stored = (kind: string, id: string, mimeType: string): Message =>
  aMessage({ kind, file: { id, state: "stored", mimeType, fileName: `${id}.x`, seconds: 7 } });

describe("a picture", () => {
  it("opens large over the page, and can be kept", async () => {
    await show(<Attachment message={stored("image", "foto", "image/jpeg")} />);
    await userEvent.click(screen.getByRole("button", { name: "Ver foto.x" }));
    const large = within(await screen.findByRole("dialog", { name: "foto.x" }));
    expect(large.getByRole("img", { name: "foto.x" })).toHaveAttribute("src", "/api/v1/files/foto");
    expect(large.getByRole("link", { name: /Descargar/ })).toHaveAttribute("download", "foto.x");
    await userEvent.click(large.getByRole("button", { name: "Cerrar" }));
    await waitFor(() => expect(screen.queryByRole("dialog")).toBeNull());
  });

  it("is seen small before it is sent", async () => {
    const file = new File(["x"], "nueva.png", { type: "image/png" });
    const files = [{ key: "1", name: file.name, file, kind: "IMAGE" }];
    const { container } = await show(<AttachedList files={files} detach={() => {}} />);
    await waitFor(() => expect(container.querySelector("img")).toHaveAttribute("src", "blob:1"));
  });
});

describe("a PDF", () => {
  it("is shown in the page by a copy that is thrown away afterwards", async () => {
    await show(<Attachment message={stored("document", "factura", "application/pdf")} />);
    await userEvent.click(screen.getByRole("button", { name: "Ver factura.x" }));
    expect(await screen.findByTitle("factura.x")).toHaveAttribute("src", "blob:1");
    expect(made[0]?.type).toBe("application/pdf");
    await userEvent.click(screen.getByRole("button", { name: "Cerrar" }));
    await waitFor(() => expect(gone).toEqual(["blob:1"]));
  });

  it("that cannot be brought is offered to be kept", async () => {
    server.use(http.get("*/api/v1/files/:id", () => new HttpResponse(null, { status: 404 })));
    await show(<Attachment message={stored("document", "nada", "application/pdf")} />);
    await userEvent.click(screen.getByRole("button", { name: "Ver nada.x" }));
    expect(await screen.findByRole("alert")).toHaveTextContent("descárguelo");
    expect(screen.getByRole("link", { name: /Descargar/ })).toBeInTheDocument();
  });
});

describe("a voice note", () => {
  const hearing = (decode: () => Promise<unknown>) =>
    vi.stubGlobal(
      "AudioContext",
      class {
        decodeAudioData = decode;
        close = async () => {};
      },
    );
  const quietThenLoud = Float32Array.from({ length: 400 }, (_, i) => (i < 200 ? 0.1 : 0.4));

  it("is drawn as loud as it is, once it is played", async () => {
    hearing(async () => ({ getChannelData: () => quietThenLoud }));
    const { container } = await show(<Attachment message={stored("audio", "voz", "audio/ogg")} />);
    expect(container.querySelectorAll("rect")).toHaveLength(0);
    await userEvent.click(screen.getByRole("button", { name: "Reproducir" }));
    await waitFor(() => expect(container.querySelectorAll("rect")).toHaveLength(BARS));
    const heights = [...container.querySelectorAll("rect")].map((bar) => Number(bar.getAttribute("height")));
    expect(heights[0]).toBeCloseTo((heights.at(-1) ?? 0) / 4);
    expect(screen.getByRole("slider", { name: "Posición" })).toBeInTheDocument();
  });

  it("plays without being drawn where the browser cannot decode it", async () => {
    hearing(() => Promise.reject(new Error("no")));
    const { container } = await show(<Attachment message={stored("audio", "rara", "audio/amr")} />);
    await userEvent.click(screen.getByRole("button", { name: "Reproducir" }));
    expect(await screen.findByRole("button", { name: "Pausar" })).toBeInTheDocument();
    expect(container.querySelectorAll("rect")).toHaveLength(0);
  });

  it("is played at 1×, 1.5× and 2×, and can be kept", async () => {
    const { container } = await show(<Attachment message={stored("audio", "voz2", "audio/ogg")} />);
    for (const speed of [1.5, 2, 1]) {
      await userEvent.click(screen.getByRole("button", { name: /Velocidad/ }));
      expect(container.querySelector("audio")?.playbackRate).toBe(speed);
    }
    expect(screen.getByRole("link", { name: "Descargar" })).toHaveAttribute("href", "/api/v1/files/voz2");
  });

  it("of silence is drawn flat", () => {
    expect(new Set(peaksOf(new Float32Array(90)))).toEqual(new Set([0.08]));
  });
});
