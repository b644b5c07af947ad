import type { IConfiguration, IForbiddenRuleType } from "dependency-cruiser";
import house from "../src/layers.json" with { type: "json" };

/** A folder of the house: what it may take besides its own files and those of the layers above. */
interface Room {
  name: string;
  /** Packages whose home it is. */
  libraries?: string[];
  /** `node`: files, clock and network; `browser`: what a page has; nothing: pure. */
  world?: string;
  /** Parts of Node.js that only compute, such as `zlib`, for a room that is pure. */
  computing?: string[];
}

/** The layers of src/, top down: a file may import from its own and from those above it. */
export const LAYERS: readonly Room[] = house.layers;

/** Folders outside src/. Nothing in src/ imports from them; they may import from all of src/. */
export const OUTSIDE: readonly Room[] = house.outside;

/** Files that stand in src/ itself, each with the layer that it counts to. */
const FILES: Record<string, string> = house.files;

/** The rules of src/layers.json in the words of dependency-cruiser. */
export function importRules(): IConfiguration {
  return {
    forbidden: [
      {
        name: "no-circle",
        severity: "error",
        from: {},
        to: { circular: true },
      },
      {
        name: "resolvable",
        severity: "error",
        from: {},
        to: { couldNotResolve: true },
      },
      {
        name: "src-stands-alone",
        severity: "error",
        from: { path: "^src/" },
        to: { path: ["^\\.\\./", `^(${namesOf(OUTSIDE)})/`] },
      },
      {
        name: "in-a-layer",
        severity: "error",
        from: {
          path: "^src/",
          pathNot: ["^src/styles/", `^src/(${namesOf(LAYERS)})/`, ...Object.keys(FILES).map(onlyFile)],
        },
        to: {},
      },
      ...LAYERS.flatMap((layer, index) => layerRules(layer, LAYERS.slice(index + 1))),
      ...OUTSIDE.map((room) => libraryRule(room, `^${room.name}/`)),
    ],
  };
}

function layerRules(layer: Room, below: readonly Room[]): IForbiddenRuleType[] {
  const from = pathsOf(layer.name);
  const forbidden = below.flatMap(({ name }) => pathsOf(name));
  const isWorldly = layer.world === "node";
  return [
    libraryRule(layer, ...from),
    ...(forbidden.length === 0
      ? []
      : [
          {
            name: `${layer.name}-from-above`,
            severity: "error" as const,
            from: { path: from },
            to: { path: forbidden },
          },
        ]),
    ...(isWorldly
      ? []
      : [
          {
            name: `${layer.name}-touches-no-world`,
            severity: "error" as const,
            from: { path: from },
            to: {
              dependencyTypes: ["core" as const],
              pathNot: (layer.computing ?? []).map((name) => `^(node:)?${name}$`),
            },
          },
        ]),
  ];
}

function libraryRule({ name, libraries = [] }: Room, ...from: string[]): IForbiddenRuleType {
  const homes = libraries.map((library) => `^node_modules/(@types/)?${library.replaceAll(".", "\\.")}/`);
  return {
    name: `${name}-libraries`,
    severity: "error",
    from: { path: from },
    to: { path: "^node_modules/", pathNot: homes },
  };
}

/** A layer is its folder, and the files of src/ that count to it. */
function pathsOf(layer: string): string[] {
  const files = Object.keys(FILES).filter((file) => FILES[file] === layer);
  return [`^src/${layer}/`, ...files.map(onlyFile)];
}

function onlyFile(name: string): string {
  return `^src/${name.replaceAll(".", "\\.")}$`;
}

function namesOf(rooms: readonly Room[]): string {
  return rooms.map(({ name }) => name).join("|");
}
