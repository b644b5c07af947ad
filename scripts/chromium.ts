import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium } from "playwright-core";
import type { Browser } from "playwright-core";

/**
 * Starts a real browser: the one named by CHROME_PATH, else the one that comes inside npm (Linux x64), else an
 * installed Chrome or Chromium. Web security stays on: the tests look for requests to other origins.
 */
export async function launchBrowser(): Promise<Browser> {
  const executablePath = process.env["CHROME_PATH"] ?? (await packagedBrowser()) ?? installedBrowser();
  if (!executablePath)
    throw new Error("no browser found: install Chrome or Chromium, or name one with CHROME_PATH=/path/to/chrome");
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--no-zygote",
      "--disable-gpu",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
    ],
  });
}

/** The browser inside @sparticuz/chromium, unpacked with the libraries it needs; null on other machines. */
async function packagedBrowser(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const { default: packaged, inflate, setupLambdaEnvironment } = await import("@sparticuz/chromium");
  const bin = join(dirname(createRequire(import.meta.url).resolve("@sparticuz/chromium")), "../bin");
  const libraries = readdirSync(bin).find((name) => name.startsWith("al2023"));
  if (libraries) setupLambdaEnvironment(join(await inflate(join(bin, libraries)), "lib"));
  return packaged.executablePath();
}

function installedBrowser(): string | null {
  const candidates = [
    "/usr/bin/chromium",
    "/usr/bin/chromium-browser",
    "/usr/bin/google-chrome",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "C:/Program Files/Google/Chrome/Application/chrome.exe",
  ];
  const found = candidates.find((path) => existsSync(path));
  if (found) return found;
  try {
    return execFileSync("which", ["chromium"], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
