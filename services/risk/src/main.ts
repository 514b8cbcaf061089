import { startService } from '@attestry/service-kit';
import { riskService } from './risk.module.js';

await startService(riskService);
