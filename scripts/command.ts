import { realpathSync } from "node:fs";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { LANGS, type Lang } from "../src/schema/localized.ts";

/** An option of a command: `takes` is what stands behind it in the usage, `json|text` or `FOLDER`; nothing for a switch. */
export interface Option {
  type: "string" | "boolean";
  takes?: string;
  /** True if the command refuses to run without it; it stands without brackets then. */
  required?: boolean;
}

/** Where a command writes: the terminal, or what a test gives instead. */
export interface Stream {
  write(text: string): unknown;
  isTTY?: boolean;
}

export interface Streams {
  out: Stream;
  err: Stream;
}

/** The values given on the command line, by option; what was not given is undefined. */
export type Values<Options> = {
  [Name in keyof Options]?: Options[Name] extends { type: "boolean" } ? boolean : string;
};

/** A command as people call it, and as documentation and tests read it. */
export interface Command<Options extends Record<string, Option> = Record<string, Option>> {
  /** How it is called: `npm run validate`. */
  line: string;
  /** What stands behind the options, such as `[path]`; empty if nothing does. */
  operands: string;
  options: Options;
  /** What it does, in Chinese and English, under the line of the usage. */
  about: string;
  /** Resolves to the exit code; throws a UsageError where it was called wrongly. */
  run(values: Values<Options>, operands: string[], streams: Streams): number | Promise<number>;
}

/** Any command, whatever its options. */
export type AnyCommand = Omit<Command, "run"> & {
  run(values: never, operands: string[], streams: Streams): number | Promise<number>;
};

/** A command was called wrongly: the caller learns how, and the exit code is 2. */
export class UsageError extends Error {}

/** The option that chooses the language of what a command says. */
export const LANG_OPTION = { type: "string", takes: LANGS.join("|") } as const;

/** Names a command, so that the types of its options are those that it was given. */
export function defineCommand<const Options extends Record<string, Option>>(
  command: Command<Options>,
): Command<Options> {
  return command;
}

/** The line that calls the command, with all it takes, and what it does. */
export function usageOf({ line, operands, options, about }: AnyCommand): string {
  const parts = Object.entries(options).map(([name, { takes, required }]) => {
    const option = `--${name}${takes === undefined ? "" : ` ${takes}`}`;
    return required ? option : `[${option}]`;
  });
  const all = [...(operands === "" || operands.startsWith("[") ? [] : [operands]), ...parts];
  if (operands.startsWith("[")) all.push(operands);
  const behind = all.length === 0 ? "" : `${line.startsWith("npm ") ? " --" : ""} ${all.join(" ")}`;
  return `${line}${behind}\n\n${about}`;
}

/**
 * Runs a command with these arguments and resolves to its exit code. `--help` prints the usage; wrong use is told with
 * the usage, exit code 2.
 */
export async function runCommand(command: AnyCommand, args: string[], streams: Streams): Promise<number> {
  try {
    const { values, positionals } = parse(command, args);
    const { help, ...options } = values;
    if (help === true) {
      streams.out.write(`${usageOf(command)}\n`);
      return 0;
    }
    return await command.run(options as never, positionals, streams);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    streams.err.write(`${error.message}\n\n${usageOf(command)}\n`);
    return 2;
  }
}

/** Runs the command if the module at `url` is the one that was started, and sets the exit code. */
export async function runMain(command: AnyCommand, url: string): Promise<void> {
  const started = process.argv[1];
  if (started === undefined || pathToFileURL(realpathSync(started)).href !== url) return;
  process.exitCode = await runCommand(command, process.argv.slice(2), { out: process.stdout, err: process.stderr });
}

/** The value of an option that takes one of a few words; `fallback` if it was not given. */
export function chooseFrom<Choice extends string>(
  choices: readonly Choice[],
  option: string,
  given: string | undefined,
  fallback?: Choice,
): Choice {
  const known = choices.find((choice) => choice === (given ?? fallback));
  if (known !== undefined) return known;
  throw new UsageError(
    `${option}：应为 ${choices.join("、")}，实为“${given ?? ""}”。\n${option}: expected ${choices.join(", ")}, found "${given ?? ""}".`,
  );
}

/** The language asked for with `--lang`, else Chinese. */
export function chooseLang(given: string | undefined): Lang {
  return chooseFrom(LANGS, "--lang", given, "zh");
}

/** Refuses operands beyond the first `most`. */
export function refuseMore(operands: readonly string[], most: number): void {
  const more = operands.slice(most).join(" ");
  if (more !== "") throw new UsageError(`多出“${more}”。\nUnexpected "${more}".`);
}

function parse(
  { options }: AnyCommand,
  args: string[],
): { values: Record<string, string | boolean>; positionals: string[] } {
  const known = Object.entries(options).map(([name, { type }]) => [name, { type }] as const);
  try {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { ...Object.fromEntries(known), help: { type: "boolean", short: "h" } },
    });
    return { values: values as Record<string, string | boolean>, positionals };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}
