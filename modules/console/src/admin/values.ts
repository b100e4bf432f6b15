/** What is entered, by the name of its field. */
export type Values = Record<string, string>;

/** Without what was left empty. */
export const filled = (values: Values): Values =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ""));
