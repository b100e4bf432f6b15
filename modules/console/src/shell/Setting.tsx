import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from "react";
import { api } from "../api/client";
import { type Preferences, remember, remembered, SettingContext, understood } from "./preferences";
import { useSession } from "./session";

const PAUSE_MILLIS = 600;

/** Keeps a person's settings: at once in this browser, a moment later on the server, from where the next browser has them. */
export function Setting({ children }: { children: ReactNode }) {
  const [preferences, setPreferences] = useState(remembered);
  const saving = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const login = useSession().data?.account.login;

  useEffect(() => {
    if (!login) return;
    let stale = false;
    api
      .get<unknown>("/preferences")
      .then((kept) => !stale && setPreferences((now) => tidied({ ...now, ...present(kept) })))
      .catch(() => {});
    return () => {
      stale = true;
    };
  }, [login]);

  const set = useCallback(
    (change: Partial<Preferences>) => {
      setPreferences((before) => {
        const after = tidied({ ...before, ...change });
        clearTimeout(saving.current);
        if (login)
          saving.current = setTimeout(
            () => void api.put("/preferences", { body: after }).catch(() => {}),
            PAUSE_MILLIS,
          );
        return after;
      });
    },
    [login],
  );

  const value = useMemo(() => ({ preferences, set }), [preferences, set]);
  return <SettingContext value={value}>{children}</SettingContext>;
}

function tidied(preferences: Preferences) {
  const clean = understood(preferences);
  remember(clean);
  return clean;
}

/** Without what the server holds no opinion on. */
const present = (kept: unknown) =>
  Object.fromEntries(
    Object.entries((kept ?? {}) as object).filter(([, value]) => value !== null && value !== undefined),
  );
