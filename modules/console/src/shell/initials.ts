/** One or two letters for a round picture. */
export const initials = (name: string | null | undefined) =>
  (name ?? "")
    .split(/\s+/)
    .filter((part) => /^\p{L}/u.test(part))
    .slice(0, 2)
    .map((part) => [...part][0]?.toUpperCase())
    .join("") || "·";
