import { defineConfig } from "vitest/config";

// Two projects: the quick tests of the sources, and the tests of the built site in a real browser, which need dist/.
export default defineConfig({
  test: {
    globals: false,
    environment: "node",
    env: { TZ: "UTC" },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
          // Some tests run the commands as a person would; a busy machine is no reason to fail.
          testTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          testTimeout: 600_000,
          hookTimeout: 120_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
