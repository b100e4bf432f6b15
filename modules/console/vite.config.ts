import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

const desk = process.env.RELEVO_URL ?? "http://127.0.0.1:9080";

export default defineConfig(({ command }) => ({
  plugins: [react()],
  // The server puts a fresh one in its place with every page; see liberty's ConsolePage.
  html: command === "build" ? { cspNonce: "RELEVO-NONCE" } : {},
  build: {
    outDir: "target/classes/META-INF/resources",
    emptyOutDir: true,
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 1000,
    manifest: "console-manifest.json",
    rolldownOptions: {
      output: {
        // One file of words per language, whatever folder they come from.
        codeSplitting: {
          groups: ["es", "en", "pt"].map((language) => ({
            name: `words-${language}`,
            test: new RegExp(`/messages\\.${language}\\.ts$`),
          })),
        },
      },
    },
  },
  server: {
    proxy: {
      // The desk takes changes only from its own pages: this one passes for one of them.
      "^/(api|sign-in|demo|sandbox|health|openapi)": { target: desk, changeOrigin: true, headers: { Origin: desk } },
      "/ws": { target: desk, ws: true, changeOrigin: true, headers: { Origin: desk } },
    },
  },
  test: {
    environment: "jsdom",
    setupFiles: ["src/testing/setup.ts"],
    include: ["src/**/*.test.{ts,tsx}"],
    css: false,
    testTimeout: 20_000,
    reporters: ["default", "junit"],
    outputFile: { junit: "target/component-reports/TEST-components.xml" },
  },
}));
