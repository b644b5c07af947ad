import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { chromium, type Browser, type BrowserServer, type LaunchOptions } from "playwright-core";

/**
 * Starts a real browser: the one named by CHROME_PATH, else the one that comes inside npm (Linux x64), else an
 * installed Chrome or Chromium. Web security stays on: the tests look for requests to other origins.
 */
export async function launchBrowser(): Promise<Browser> {
  return chromium.launch(await launchOptions());
}

/** Starts a browser that other processes connect to, each with the address that it gives. */
export async function launchBrowserServer(): Promise<BrowserServer> {
  return chromium.launchServer(await launchOptions());
}

/** Connects to a browser that `launchBrowserServer` started. Closing it leaves the browser to the others. */
export async function connectBrowser(address: string): Promise<Browser> {
  return chromium.connect(address);
}

async function launchOptions(): Promise<LaunchOptions> {
  const executablePath = process.env["CHROME_PATH"] ?? (await packagedBrowser()) ?? installedBrowser();
  if (!executablePath)
    throw new Error("no browser found: install Chrome or Chromium, or name one with CHROME_PATH=/path/to/chrome");
  // Playwright would find out as well, but leave two folders behind each time.
  if (!existsSync(executablePath)) throw new Error(`there is no browser at ${executablePath}`);
  return {
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
  };
}

/** Where the packaged browser is unpacked once, so that nothing is left in the folder for temporary files. */
const UNPACKED = join(import.meta.dirname, "../node_modules/.cache/chromium");

/** The browser inside @sparticuz/chromium, unpacked with the libraries it needs; null on other machines. */
async function packagedBrowser(): Promise<string | null> {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  const require = createRequire(import.meta.url);
  const bin = join(dirname(require.resolve("@sparticuz/chromium")), "../bin");
  const { version } = require(join(bin, "../package.json")) as { version: string };
  const home = join(UNPACKED, version);
  if (!existsSync(home)) await unpackBrowser(bin, home);
  process.env["FONTCONFIG_PATH"] ??= join(home, "fonts");
  const { setupLambdaEnvironment } = await import("@sparticuz/chromium");
  setupLambdaEnvironment(join(home, "al2023/lib"));
  return join(home, "chromium");
}

/** Unpacks beside the final folder and renames, so that two processes at once do not meet half a browser. */
async function unpackBrowser(bin: string, home: string): Promise<void> {
  const { default: packaged, inflate } = await import("@sparticuz/chromium");
  const partial = `${home}.${process.pid}`;
  mkdirSync(partial, { recursive: true });
  const temporary = process.env["TMPDIR"];
  // The package unpacks into the folder for temporary files, wherever that is.
  process.env["TMPDIR"] = partial;
  try {
    await Promise.all([packaged.executablePath(), inflate(join(bin, "al2023.tar.br"))]);
  } finally {
    if (temporary === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = temporary;
  }
  writeFileSync(
    join(partial, "fonts/fonts.conf"),
    `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>${join(home, "fonts")}</dir><cachedir>${join(home, "fonts-cache")}</cachedir></fontconfig>
`,
  );
  try {
    renameSync(partial, home);
  } catch {
    // Another process was faster, with the same files.
    rmSync(partial, { recursive: true });
  }
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
