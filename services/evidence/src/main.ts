import { startService } from '@attestry/service-kit';
import { evidenceConfig } from './config.js';
import { evidenceServiceOf } from './evidence.module.js';

await startService(evidenceServiceOf(evidenceConfig()));
