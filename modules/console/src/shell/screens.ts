import type { ComponentType } from "react";
import type { Word } from "../i18n/words";
import { ChartIcon, GearIcon, InboxIcon, PhoneIcon, SearchIcon } from "./icons";
import type { Role } from "./session";

/** An entry of the navigation rail. */
export interface Place {
  /** The first part of the screen's address; another site's page if `away`. */
  to: string;
  word: Word;
  Icon: ComponentType<{ size?: number }>;
  /** "g" and this letter go there. */
  letter?: string;
  roles?: readonly Role[];
  away?: boolean;
  /** Only where the desk has its sandbox. */
  demo?: boolean;
}

/** The rail, from top to bottom: a new screen adds a line here and one in routes.ts. */
export const PLACES: Place[] = [
  { to: "/inbox", word: "shell.inbox", Icon: InboxIcon, letter: "i", roles: ["agent", "supervisor", "auditor"] },
  {
    to: "/figures",
    word: "figures.title",
    Icon: ChartIcon,
    letter: "d",
    roles: ["supervisor", "analyst", "auditor"],
  },
  { to: "/audit", word: "audit.nav", Icon: SearchIcon, letter: "u", roles: ["supervisor", "analyst", "auditor"] },
  { to: "/admin", word: "shell.admin", Icon: GearIcon, letter: "a", roles: ["supervisor", "auditor"] },
  { to: "/simulator", word: "shell.sandbox", Icon: PhoneIcon, letter: "s", demo: true },
];
