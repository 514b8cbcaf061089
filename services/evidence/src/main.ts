import { startService } from '@attestry/service-kit';
import { evidenceService } from './evidence.module.js';

await startService(evidenceService);
