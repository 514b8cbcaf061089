import { startService } from '@attestry/service-kit';
import { auditService } from './audit.module.js';

await startService(auditService);
