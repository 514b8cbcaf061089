import { collectorEvents } from './collector.js';
import { collectorRunEvents } from './collector-run.js';
import { evidenceEvents } from './evidence.js';

export const evidenceService = [evidenceEvents, collectorEvents, collectorRunEvents];

type Evidence = (typeof evidenceEvents)['types'];
type Collector = (typeof collectorEvents)['types'];
type CollectorRun = (typeof collectorRunEvents)['types'];

export interface EvidenceShapes extends Evidence, Collector, CollectorRun {}
