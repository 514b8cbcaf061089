import { asOfDateSet, auditStarted, opened, typeDecided } from '../engagement/engagement.examples.js';
import { engagement } from '../engagement/engagement.js';
import { stateOf } from './state-of.js';

const FACTS = [opened(), typeDecided('TYPE_1'), asOfDateSet('2025-12-31')];

/** A Type 1 cycle with its date, before and during its audit. */
export const openCycle = stateOf(engagement, ...FACTS);
export const auditedCycle = stateOf(engagement, ...FACTS, auditStarted());
export const noCycle = engagement.initial;
