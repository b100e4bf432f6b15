/** What the page's policy lets style elements be recognised by; the server makes a new one with every page. */
export const styleNonce = () => document.querySelector<HTMLMetaElement>('meta[property="csp-nonce"]')?.nonce ?? "";

/** Libraries that lock scrolling look for it here. */
export function lendNonce() {
  Object.assign(globalThis, { __webpack_nonce__: styleNonce() || undefined });
}
