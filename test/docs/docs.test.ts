import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { usageOf } from "../../scripts/command.ts";
import { COMMANDS } from "../scripts/run-command.ts";

// What documentation says of commands is held to the commands themselves, and its links to the files.

const DOCS = [
  "README.md",
  "CONTRIBUTING.md",
  "CHANGELOG.md",
  "data/README.md",
  "src/README.md",
  ...readdirSync("docs").map((name) => `docs/${name}`),
].filter((file) => file.endsWith(".md"));
const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
const commands = Object.values(COMMANDS).map(({ command }) => command);

function read(file: string): string {
  return readFileSync(file, "utf8");
}

/** What a file links to within the repository, as it is written there. */
function linksOf(file: string): string[] {
  return [...read(file).matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)].map(([, target = ""]) => target);
}

/** Every command line in a text, with all that stands behind it up to the end of the code or of the line. */
function commandLines(text: string): string[] {
  return [...text.matchAll(/npm (?:run [a-z]+|test|start)\b[^`\n]*/g)].map(([line]) => line);
}

function scriptOf(line: string): string {
  return /^npm (?:run )?([a-z]+)/.exec(line)?.[1] ?? "";
}

describe("README.md", () => {
  test("has at most 80 lines, none longer than a screen is wide", () => {
    const lines = read("README.md").trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(80);
    expect(lines.filter((line) => line.length > 140)).toEqual([]);
  });

  test("leads to every file of docs/, itself or by another of them", () => {
    const own = DOCS.filter((file) => file.startsWith("docs/"));
    expect(own.length).toBeGreaterThanOrEqual(8);
    const linked = DOCS.flatMap((file) => linksOf(file).map((target) => join(dirname(file), target)));
    expect(own.filter((file) => !linked.includes(file))).toEqual([]);
  });

  test("gives the two lines that the workflow and the check of a clean checkout run", () => {
    const workflow = read(".github/workflows/site.yml");
    for (const line of ["npm ci && npm run build", "npm ci && npm test"]) {
      expect(read("README.md")).toContain(`${line} `);
      expect(workflow).toContain(`run: ${line}\n`);
    }
    expect(read(".ci/run")).toContain("npm ci && npm test");
  });
});

describe("commands in the documentation", () => {
  test.each(DOCS)("of %s are scripts of package.json, with options that they have", (file) => {
    for (const line of commandLines(read(file))) {
      const script = scriptOf(line);
      expect(Object.keys(scripts), line).toContain(script);
      const command = commands.find((each) => each.line === /^npm (?:run )?[a-z]+/.exec(line)?.[0]);
      const known = [...Object.keys(command?.options ?? {}), "help"].map((name) => `--${name}`);
      const named = line.match(/(?<=[\s[])--[a-z][a-z-]*/g) ?? [];
      expect(
        named.filter((option) => !known.includes(option)),
        line,
      ).toEqual([]);
    }
  });

  test.each(DOCS)("of %s that start a file start one that is there", (file) => {
    for (const [, path = ""] of read(file).matchAll(/`node ([\w./-]+\.ts)/g)) expect(existsSync(path), path).toBe(true);
  });

  test("stand in docs/commands.md as their help prints them, and every other script of package.json in a line", () => {
    const text = read("docs/commands.md");
    for (const command of commands) expect(text).toContain(`\`\`\`text\n${usageOf(command)}\n\`\`\`\n`);
    const hidden = ["prepare"];
    const missing = Object.keys(scripts).filter(
      (name) => !hidden.includes(name) && !commandLines(text).some((line) => scriptOf(line) === name),
    );
    expect(missing).toEqual([]);
  });

  test("options that are named alone belong to some command", () => {
    const known = new Set(
      [...commands.flatMap(({ options }) => Object.keys(options)), "help"].map((name) => `--${name}`),
    );
    const own = ["--project", "--check", "--fix"];
    for (const file of DOCS) {
      const named = [...read(file).matchAll(/`(--[a-z][a-z-]*)/g)].map(([, option = ""]) => option);
      expect(
        named.filter((option) => !known.has(option) && !own.includes(option)),
        file,
      ).toEqual([]);
    }
  });
});

describe("links in the documentation", () => {
  test.each(DOCS)("of %s lead to files that are there", (file) => {
    expect(linksOf(file).filter((target) => !existsSync(join(dirname(file), target)))).toEqual([]);
  });
});
