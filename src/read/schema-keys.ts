import * as z from "zod";

/** What a JSON Schema says of one place in a file. */
interface Place {
  properties?: Record<string, Place>;
  additionalProperties?: Place | boolean;
  items?: Place;
  anyOf?: Place[];
  oneOf?: Place[];
  allOf?: Place[];
}

/** The keys that a schema knows at a path, those of all its variants; none where it knows no object. */
export function schemaKeys(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const whole = z.toJSONSchema(schema, { io: "input", unrepresentable: "any", reused: "inline" }) as Place;
  const places = path.reduce<Place[]>((all, key) => all.flatMap((place) => enter(place, key)), variants(whole));
  return [...new Set(places.flatMap(({ properties }) => Object.keys(properties ?? {})))];
}

function enter(place: Place, key: PropertyKey): Place[] {
  const { items, properties = {}, additionalProperties } = place;
  const inner = typeof key === "number" ? items : (properties[String(key)] ?? additionalProperties);
  return typeof inner === "object" ? variants(inner) : [];
}

function variants(place: Place): Place[] {
  const more = [place.anyOf, place.oneOf, place.allOf].flatMap((each) => each ?? []);
  return [place, ...more.flatMap(variants)];
}
