/** Facts of the worked example (domain 8), for specs and the journey that walks it: `@attestry/soc2/worked-example`. */
export { DRAW_VECTORS, itemsOf, type DrawVector } from './worked-example/draw-vectors.js';
export { TIDEWATER_RISKS, type ExampleRisk } from './worked-example/risks.js';
export { TIDEWATER, TIDEWATER_SCOPE, type ExampleControl } from './worked-example/tidewater.js';
