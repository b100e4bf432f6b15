import "@testing-library/jest-dom/vitest";
import "fake-indexeddb/auto";

// What a browser has and jsdom has not.
Object.defineProperty(document, "fonts", { value: new EventTarget(), configurable: true });
Element.prototype.scrollTo ??= () => {};
window.scrollTo = () => {};
for (const [name, value] of Object.entries({
  clientHeight: 800,
  clientWidth: 360,
  offsetHeight: 86,
  offsetWidth: 360,
})) {
  Object.defineProperty(HTMLElement.prototype, name, { get: () => value, configurable: true });
}
