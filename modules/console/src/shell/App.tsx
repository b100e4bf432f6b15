import { MantineProvider, useMantineColorScheme } from "@mantine/core";
import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { type ReactNode, Suspense, useEffect, useMemo } from "react";
import { Speaking } from "../i18n/Speaking";
import { preferredLanguage } from "../i18n/words";
import { lazily } from "./lazily";
import { styleNonce } from "./nonce";
import { remembered, usePreferences } from "./preferences";
import { Setting } from "./Setting";
import { readable, themeOf } from "./theme";

const Told = lazily(() => import("./Told"));

/** What every screen may count on: settings, words, looks, answers of the API. */
export function App({ queries, children }: { queries: QueryClient; children: ReactNode }) {
  return (
    <QueryClientProvider client={queries}>
      <Setting>
        <Look>{children}</Look>
      </Setting>
    </QueryClientProvider>
  );
}

function Look({ children }: { children: ReactNode }) {
  const { preferences } = usePreferences();
  const theme = useMemo(() => themeOf(preferences.density), [preferences.density]);
  useEffect(() => {
    document.documentElement.dataset.textSize = preferences.textSize;
    document.documentElement.dataset.density = preferences.density;
  }, [preferences.textSize, preferences.density]);
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={readable}
      getStyleNonce={styleNonce}
      defaultColorScheme={remembered().theme}
      env={import.meta.env.MODE === "test" ? "test" : "default"}
    >
      <FollowTheme />
      <Speaking language={preferences.language ?? preferredLanguage()}>
        <Suspense>
          <Told />
        </Suspense>
        {children}
      </Speaking>
    </MantineProvider>
  );
}

function FollowTheme() {
  const { theme } = usePreferences().preferences;
  const { setColorScheme } = useMantineColorScheme();
  useEffect(() => setColorScheme(theme), [theme, setColorScheme]);
  return null;
}
