const DESK = "Relevo";
const now = { screen: "", unread: 0 };

/** What the browser calls the page: how much is new, which screen it is, and whose. */
export function entitle(change: Partial<typeof now>) {
  Object.assign(now, change);
  const count = now.unread > 0 ? `(${now.unread}) ` : "";
  document.title = `${count}${now.screen ? `${now.screen} · ` : ""}${DESK}`;
}
