/** Does the work when asked, never twice at once nor twice within the pause; asked meanwhile, once more afterwards. */
export function paced(work: () => Promise<unknown>, pauseMillis: number, now: () => number = Date.now) {
  let isAsked = false;
  let isBusy = false;
  let notBefore = 0;

  async function run() {
    isAsked = false;
    notBefore = now() + pauseMillis;
    await work().catch(() => {});
    isBusy = false;
    if (isAsked) plan();
  }
  function plan() {
    isBusy = true;
    setTimeout(run, Math.max(0, notBefore - now()));
  }
  return () => {
    isAsked = true;
    if (!isBusy) plan();
  };
}
