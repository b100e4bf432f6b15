import { expect, it } from "vitest";
import { loaded } from "./lazily";

it("what cannot be loaded is tried again, and then the page is loaded anew", async () => {
  let tries = 0;
  const failing = (until: number) => async () => {
    tries += 1;
    if (tries <= until) throw new Error("404");
    return "part";
  };
  const reload = () => Promise.reject(new Error("reloaded"));
  expect(await loaded(failing(1), reload)).toBe("part");
  tries = 0;
  await expect(loaded(failing(9), reload)).rejects.toThrow("reloaded");
  expect(tries).toBe(2);
});
