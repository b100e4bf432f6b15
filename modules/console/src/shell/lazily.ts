import { type ComponentType, lazy } from "react";

const RELOADED = "relevo.reloaded";

/** A page of an older release asks for parts that are no longer there: the new page has them. Once only, lest it go on for ever. */
function reloadOnce(error: unknown): Promise<never> {
  if (sessionStorage.getItem(RELOADED)) throw error;
  sessionStorage.setItem(RELOADED, "yes");
  location.reload();
  return new Promise(() => {});
}

/** What is loaded when it is first shown: tried twice, and then the page is loaded anew. */
export function loaded<M>(load: () => Promise<M>, reload: (error: unknown) => Promise<never> = reloadOnce): Promise<M> {
  return load()
    .catch(() => load())
    .then(
      (module) => {
        sessionStorage.removeItem(RELOADED);
        return module;
      },
      (error: unknown) => reload(error),
    );
}

// biome-ignore lint/suspicious/noExplicitAny: as React's own
export const lazily = <C extends ComponentType<any>>(load: () => Promise<{ default: C }>) => lazy(() => loaded(load));
