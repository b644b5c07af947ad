/** How the figures may be used. How they are read stands in `docs/reading.md`. */
export const aboutReuse: string[] = [
  "Data, charts and text may be used, adapted and republished freely, with attribution. Every chart page gives a citation, a vector drawing and its data under an address that stays.",
  "Please keep words such as “over”, “about”, “target” and “forecast” with the numbers, and name the report that a figure came from.",
];
