import { startService } from '@attestry/service-kit';
import { engagementService } from './engagement.module.js';

await startService(engagementService);
