import { join } from "node:path";
import process from "node:process";

/** The folder of the record that the site is built from: `data/`, or what PARK_DATA names. */
export function dataFolder(): string {
  return process.env["PARK_DATA"] ?? join(process.cwd(), "data");
}
