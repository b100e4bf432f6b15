/** Those that every ticket can fill. */
export const KNOWN = ["contact.name", "contact.phone", "agent.name", "ticket.id", "team"] as const;

export interface Part {
  text: string;
  /** The variable that stands here, if one does. */
  blank?: string;
}

const BLANK = /\{\{\s*([\w.-]+)\s*\}\}/g;

/** A text with its blanks apart; a blank without a value keeps its braces. */
export function parts(text: string, values: Record<string, string>): Part[] {
  const found: Part[] = [];
  let at = 0;
  for (const match of text.matchAll(BLANK)) {
    if (match.index > at) found.push({ text: text.slice(at, match.index) });
    const blank = match[1] ?? "";
    found.push({ text: values[blank] ?? match[0], blank });
    at = match.index + match[0].length;
  }
  if (at < text.length) found.push({ text: text.slice(at) });
  return found;
}

/** The variables that not every ticket has. */
export const uncommon = (text: string) => [
  ...new Set(
    parts(text, {})
      .map(({ blank }) => blank)
      .filter((blank): blank is string => blank !== undefined && !KNOWN.some((known) => known === blank)),
  ),
];

/** Braces that open a variable and do not close it. */
export const isOpen = (text: string) => /\{\{(?![^{}\n]{1,60}\}\})/.test(text);

/** What a spreadsheet would take for a formula. */
export const isFormula = (text: string) => /^[=+\-@]/.test(text.trim());
