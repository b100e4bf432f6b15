import { defineConfig } from "vitest/config";

/** Against a running desk: RELEVO_URL and RELEVO_TOKEN (an administrator's) say which. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    testTimeout: 360_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    reporters: ["verbose", "junit"],
    outputFile: { junit: "target/browser-reports/TEST-browser.xml" },
  },
});
