import { defineConfig } from "vitest/config";

// Two projects: the quick tests of the sources, and the tests of the built site in a real browser, which need dist/.
export default defineConfig({
  test: {
    globals: false,
    environment: "node",
    env: { TZ: "UTC" },
    // Tests start commands, builds and browsers; a busy machine is no reason to fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          // What a page does by itself is waited for, and no longer than this.
          expect: { poll: { timeout: 60_000 } },
          fileParallelism: false,
        },
      },
    ],
  },
});
