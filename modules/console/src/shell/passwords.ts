/** What the desk demands of a password, in letters. */
export const SHORTEST_PASSWORD = 12;
