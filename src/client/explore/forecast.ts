import type * as Forecast from "../../views/figure/forecast.ts";

/** Stands for `views/figure/forecast.ts` in browsers: no reader's chart asks for a forecast. */
export const forecastFigures: typeof Forecast.forecastFigures = () => ({ items: [], note: null });
