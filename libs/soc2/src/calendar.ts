/** Calendar arithmetic without Node built-ins, so that workflow code may import it as `@attestry/soc2/calendar`. */
export * from './calendar/business-days.js';
export * from './calendar/day.js';
export * from './calendar/due-steps.js';
export * from './calendar/due-timer.js';
export * from './calendar/instant.js';
export * from './calendar/month.js';
export * from './calendar/occurrence-keys.js';
export * from './calendar/occurrences.js';
export * from './calendar/period.js';
export * from './calendar/period-rules.js';
export * from './calendar/timers.js';
export * from './constants.js';
export * from './vocabulary.js';
