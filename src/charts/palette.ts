/**
 * The colours of charts, in light and dark. The six entity hues were found by a search: CIEDE2000 ≥ 18 from each other
 * under normal, protan and deutan sight, simulated in linear light, and 3.2 : 1 or better on their ground.
 * `test/charts/palette.test.ts` computes it again.
 */
export const light = {
  paper: "#ffffff",
  ink: "#14181c",
  muted: "#5b6570",
  rule: "#d9dde1",
  pale: "#eceff2",
  mark: "#8a4b00",
  neutral: "#4d5965",
  c1: "#0b6e5a",
  c2: "#af8a00",
  c3: "#8085dc",
  c4: "#720400",
  c5: "#1e2a8c",
  c6: "#371423",
} as const;

export type ColourName = keyof typeof light;
export type Palette = Readonly<Record<ColourName, string>>;

export const dark: Palette = {
  paper: "#14181c",
  ink: "#f1f3f5",
  muted: "#a5afb9",
  rule: "#3a424a",
  pale: "#262d34",
  mark: "#f2b25c",
  neutral: "#9fabb7",
  c1: "#4fc3a5",
  c2: "#cf7524",
  c3: "#507fcd",
  c4: "#fcea48",
  c5: "#c3c9ff",
  c6: "#905a5a",
};

/** Colours that draw data, entity hues and the neutral one. */
export const MARK_COLOURS = ["c1", "c2", "c3", "c4", "c5", "c6", "neutral"] as const satisfies readonly ColourName[];

/** Follows the page's custom property, and stands alone in light where there is none. */
export function paint(name: ColourName): string {
  return `var(--${name},${light[name]})`;
}

/** The colour of an entity's marks: 1 to 6 as given in the reference data, neutral if none. */
export function entityColour(number: number | null): ColourName {
  return MARK_COLOURS[number === null ? 6 : (((Math.trunc(number) - 1) % 6) + 6) % 6] ?? "neutral";
}

/** WCAG 2 contrast ratio of two `#rrggbb` colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high = 0, low = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (high + 0.05) / (low + 0.05);
}

/** Whether text in the colour of the paper can be read on this colour, in light and in dark. */
export function carriesText(name: ColourName): boolean {
  return [light, dark].every((palette) => contrast(palette[name], palette.paper) >= 4.5);
}

/** The palette as custom properties for a style sheet: `--paper:#ffffff;--ink:…`. */
export function cssVariables(palette: Palette): string {
  return Object.entries(palette)
    .map(([name, hex]) => `--${name}:${hex}`)
    .join(";");
}

function luminance(hex: string): number {
  const channel = (at: number): number => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
