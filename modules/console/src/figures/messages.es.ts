const es = {
  "figures.title": "Cifras",
} as const;

export default es;

declare module "../i18n/words" {
  interface Catalogue extends Words {}
}
type Words = typeof es;
