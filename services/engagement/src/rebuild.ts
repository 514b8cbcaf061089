import { rebuildService } from '@attestry/service-kit';
import { engagementService } from './engagement.module.js';

await rebuildService(engagementService);
