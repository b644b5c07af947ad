/** The steps of a version: what a consumer has to expect of the next one. */
export const BUMPS = ["patch", "minor", "major"] as const;
export type Bump = (typeof BUMPS)[number];

/** Below zero if `a` is the older version. Versions are `1.2.3`, nothing else. */
export function compareVersions(a: string, b: string): number {
  const [left, right] = [split(a), split(b)];
  return left.major - right.major || left.minor - right.minor || left.patch - right.patch;
}

/** The version after this one. */
export function bumpVersion(version: string, bump: Bump): string {
  const { major, minor, patch } = split(version);
  if (bump === "major") return `${major + 1}.0.0`;
  return bump === "minor" ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}

/** The single step that leads from one version to the other, or null if there is none. */
export function bumpBetween(from: string, to: string): Bump | null {
  return BUMPS.find((bump) => bumpVersion(from, bump) === to) ?? null;
}

/** Below zero if `a` is the smaller step: patch, minor, major. */
export function compareBumps(a: Bump, b: Bump): number {
  return BUMPS.indexOf(a) - BUMPS.indexOf(b);
}

function split(version: string): { major: number; minor: number; patch: number } {
  const [major = 0, minor = 0, patch = 0] = version.split(".").map(Number);
  return { major, minor, patch };
}
