import { clear } from "idb-keyval";
import { HttpResponse, http } from "msw";
import { beforeEach, describe, expect, it } from "vitest";
import { aDesk, at } from "../testing/screen";
import { joined, merged, Sheet } from "./drafts";

const desk = { text: "", isDown: false, told: [] as string[] };
aDesk(
  http.get(at("/tickets/t1/drafts"), () =>
    desk.isDown
      ? HttpResponse.error()
      : HttpResponse.json({
          items: desk.text ? [{ mode: "reply", text: desk.text, changedAt: "2026-01-01T10:00:00Z" }] : [],
        }),
  ),
  http.put(at("/tickets/t1/drafts/:mode"), async ({ request }) => {
    if (desk.isDown) return HttpResponse.error();
    desk.text = ((await request.json()) as { text: string }).text;
    desk.told.push(desk.text);
    return new HttpResponse(null, { status: 204 });
  }),
);
const sheet = (login = "ana") => new Sheet(login, "t1", "reply");
const read = async (login?: string) => {
  const one = sheet(login);
  await one.read();
  return one;
};
const written = async (text: string, login?: string) => {
  const one = await read(login);
  one.write(text);
  await one.save();
  return one;
};

beforeEach(async () => {
  await clear();
  Object.assign(desk, { text: "", isDown: false, told: [] });
});

describe("two states of a draft", () => {
  it("are one where only one place changed, and stand one below the other where both did", () => {
    expect(merged("ours", "old", "old")).toBe("ours");
    expect(merged("old", "old", "theirs")).toBe("theirs");
    expect(merged("ours", "old", "theirs")).toBe("theirs\nours");
  });

  it("are one where one only goes on with the other", () => {
    expect(joined("Hola", "Hola, Rosa")).toBe("Hola, Rosa");
    expect(joined("Hola, Rosa", "Hola")).toBe("Hola, Rosa");
  });
});

describe("a draft", () => {
  it("is kept in this browser and at the desk, and read again from either", async () => {
    await written("Estimada");
    expect(desk.text).toBe("Estimada");
    desk.isDown = true;
    expect((await read()).shown.text).toBe("Estimada");
  });

  it("joins what was typed before it came, and never gives the desk less", async () => {
    desk.text = "Doscientas palabras";
    const one = sheet();
    one.write("Ho");
    await one.save();
    expect(one.shown.text).toBe("Doscientas palabras\nHo");
    expect(desk.told).toEqual(["Doscientas palabras\nHo"]);
  });

  it("does not overwrite a desk that it could not read", async () => {
    desk.text = "De otro puesto";
    desk.isDown = true;
    const one = await read();
    one.write("Aquí");
    await one.save();
    expect(desk.told).toEqual([]);
    desk.isDown = false;
    await one.save();
    expect(desk.text).toBe("De otro puesto\nAquí");
  });

  it("does not come back after it was sent at another desk", async () => {
    await written("Se envió allí");
    desk.text = "";
    expect((await read()).shown.text).toBe("");
  });

  it("stays away after it was sent, though the desk could not be told at once", async () => {
    const one = await written("Se envió");
    desk.isDown = true;
    one.clear();
    await one.save();
    desk.isDown = false;
    const later = await read();
    expect(later.shown.text).toBe("");
    await later.save();
    expect(desk.text).toBe("");
  });

  it("is nobody else's in this browser", async () => {
    desk.isDown = true;
    await written("de Ana", "ana");
    expect((await read("bruno")).shown.text).toBe("");
  });

  it("takes words back before those that are being written", async () => {
    const one = await written("y lo nuevo");
    one.putBack("Lo de antes");
    await one.save();
    expect(desk.text).toBe("Lo de antes\ny lo nuevo");
  });
});
