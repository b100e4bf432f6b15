import { MantineProvider } from "@mantine/core";
import { act, render } from "@testing-library/react";
import { IntlProvider } from "react-intl";
import { expect, it, vi } from "vitest";
import { aCard } from "../testing/samples";
import { aDesk } from "../testing/screen";
import { TicketList } from "./TicketList";

aDesk();
const scrolled = vi.spyOn(Element.prototype, "scrollTo").mockImplementation(function (this: Element, to: unknown) {
  this.scrollTop = (to as ScrollToOptions).top ?? 0;
} as never);

const list = (count: number, picked: number) => (
  <MantineProvider env="test">
    <IntlProvider locale="es" onError={() => {}}>
      <TicketList
        tickets={Array.from({ length: count }, (_, i) => aCard({ id: `t${i}` }))}
        open={undefined}
        picked={picked}
        pick={() => {}}
        selection={{ tickets: [], has: () => false, toggle: () => {}, all: () => {}, clear: () => {} }}
        empty={null}
      />
    </IntlProvider>
  </MantineProvider>
);
const aMoment = () => act(() => new Promise<void>((done) => setTimeout(done, 200)));

it("the list stays where it was scrolled to when more tickets come, and goes where another is picked", async () => {
  const { container, rerender } = render(list(50, 0));
  const box = container.querySelector("ul")?.parentElement as HTMLElement;
  box.scrollTop = 3000;
  box.dispatchEvent(new Event("scroll"));
  await aMoment();
  scrolled.mockClear();
  rerender(list(100, 0));
  await aMoment();
  expect(scrolled).not.toHaveBeenCalled();
  rerender(list(100, 90));
  await aMoment();
  expect(scrolled).toHaveBeenCalled();
});
