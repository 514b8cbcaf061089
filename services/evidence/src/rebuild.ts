import { rebuildService } from '@attestry/service-kit';
import { evidenceService } from './evidence.module.js';

await rebuildService(evidenceService);
