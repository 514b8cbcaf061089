import { events, internal } from '../events.js';
import {
  count,
  date,
  digest,
  flag,
  id,
  instant,
  itemKey,
  list,
  logPosition,
  optional,
  record,
  str,
  text,
} from '../schema.js';

const population = { populationId: id(), auditId: id() };
const doubted = { ...population, newId: optional(id()), reason: text() };

/**
 * Domain 5.2, populations. `items` lets anyone draw the sample again (4.7) where the population is not a query of the log.
 * `interim`: frozen before the period ended (POP-4).
 */
export const populationEvents = events('audit', {
  'PopulationDefined.v1': internal({
    ...population,
    testId: id(),
    controlId: id(),
    start: date(),
    endExclusive: date(),
    query: str(),
  }),
  'PopulationFrozen.v1': internal({
    ...population,
    count: count(),
    digest: digest(),
    logOffset: logPosition(),
    nonceCommitment: digest(),
    items: optional(list(record({ key: itemKey(), occurredAt: instant() }))),
    interim: optional(flag()),
  }),
  'PopulationChallenged.v1': internal(doubted),
  'PopulationReplaced.v1': internal(doubted),
});
