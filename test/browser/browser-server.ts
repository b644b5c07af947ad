import type { TestProject } from "vitest/node";
import { launchBrowserServer } from "../../scripts/chromium.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the browser that all tests of the built site share. */
    browserServer: string;
  }
}

/** Starts one browser for all test files, and ends it behind the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const server = await launchBrowserServer();
  project.provide("browserServer", server.wsEndpoint());
  return () => server.close();
}
