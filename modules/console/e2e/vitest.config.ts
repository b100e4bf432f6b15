import { defineConfig } from "vitest/config";

/** Against a running desk: RELEVO_URL, RELEVO_LOGIN and RELEVO_PASSWORD say which, and as whom. */
export default defineConfig({
  test: {
    include: ["e2e/**/*.e2e.ts"],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    fileParallelism: false,
  },
});
