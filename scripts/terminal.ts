/** Paints text for a terminal; into a file or a pipe it goes plain. `NO_COLOR` is honoured. */
export interface Painter {
  bold(text: string): string;
  dim(text: string): string;
  red(text: string): string;
  yellow(text: string): string;
  inverse(text: string): string;
}

/** The painter for a stream: colours on a terminal only. */
export function createPainter(stream: { isTTY?: boolean }, env: NodeJS.ProcessEnv = process.env): Painter {
  const isColour = stream.isTTY === true && !env["NO_COLOR"];
  const paint = (open: number, close: number) => (text: string) =>
    isColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    bold: paint(1, 22),
    dim: paint(2, 22),
    red: paint(31, 39),
    yellow: paint(33, 39),
    inverse: paint(7, 27),
  };
}

/** Columns that a text takes on a terminal: Chinese characters and full-width signs take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const character of text) {
    width += /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/.test(
      character,
    )
      ? 2
      : 1;
  }
  return width;
}

/** The text with spaces behind it, to so many columns. */
export function padDisplay(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - displayWidth(text)));
}

/** The text cut to so many columns, with an ellipsis if something was cut. */
export function cutDisplay(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let cut = "";
  for (const character of text) {
    if (displayWidth(cut + character) > width - 1) break;
    cut += character;
  }
  return `${cut}…`;
}

/** Draws how far a long file is read, on a terminal only, and wipes it away at the end. */
export function createProgressBar(
  stream: { isTTY?: boolean; write(text: string): unknown },
  lang: "zh" | "en",
): ((file: string, done: number, total: number) => void) | undefined {
  if (stream.isTTY !== true) return undefined;
  const width = 24;
  let last = -1;
  return (file, done, total) => {
    const percent = total === 0 ? 100 : Math.floor((done / total) * 100);
    if (percent === last) return;
    last = percent;
    const filled = Math.round((percent / 100) * width);
    const bar = "█".repeat(filled) + "░".repeat(width - filled);
    const verb = lang === "zh" ? "检查" : "Checking";
    stream.write(percent === 100 ? "\r\u001b[2K" : `\r${bar} ${String(percent).padStart(3)}% ${verb} ${file}`);
  };
}
