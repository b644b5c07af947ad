import { basename } from "node:path";
import { defineConfig } from "vitest/config";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The test files that take longest, the longest first. */
const LONGEST = ["pages.test.ts", "charts.test.ts", "embeds.test.ts"];

/** Begins with what takes longest, so that no worker is left alone with it; all others come as vitest has them. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId, project }: TestSpecification): number => {
      const place = project.name === "browser" ? LONGEST.indexOf(basename(moduleId)) : -1;
      return place < 0 ? LONGEST.length : place;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}

// Three projects: the quick tests of the sources, the tests of the built site in a real browser, which need dist/, and
// a second build that is compared with dist/.
export default defineConfig({
  test: {
    globals: false,
    environment: "node",
    env: { TZ: "UTC" },
    // No test leaves anything behind that another could meet: modules are loaded once a worker, not once a file.
    isolate: false,
    // Tests start commands, builds and browsers; a busy machine is no reason to fail.
    testTimeout: 600_000,
    hookTimeout: 600_000,
    maxWorkers: 2,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/browser/**", "test/second-build/**"],
          globalSetup: ["test/temporary-files.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          // What a page does by itself is waited for, and no longer than this.
          expect: { poll: { timeout: 60_000 } },
          globalSetup: ["test/browser/browser-server.ts"],
        },
      },
      {
        extends: true,
        test: { name: "second-build", include: ["test/second-build/**/*.test.ts"] },
      },
    ],
  },
});
