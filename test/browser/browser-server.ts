import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import type { TestProject } from "vitest/node";
import { launchBrowserServer } from "../../scripts/chromium.ts";
import watchTemporaryFiles from "../temporary-files.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Address of the browser that all tests of the built site share. */
    browserServer: string;
  }
}

/** Starts one browser for all test files, and ends it behind the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  // The browser is stopped, not asked to leave: what it keeps in its own folder is taken away for it.
  const folder = mkdtempSync(join(tmpdir(), "park-browser-"));
  const temporary = process.env["TMPDIR"];
  process.env["TMPDIR"] = folder;
  const server = await launchBrowserServer();
  if (temporary === undefined) delete process.env["TMPDIR"];
  else process.env["TMPDIR"] = temporary;
  const checkTemporaryFiles = watchTemporaryFiles();
  project.provide("browserServer", server.wsEndpoint());
  return async () => {
    await server.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
    checkTemporaryFiles();
  };
}
