import { rebuildService } from '@attestry/service-kit';
import { riskService } from './risk.module.js';

await rebuildService(riskService);
