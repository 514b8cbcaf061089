import { rebuildService } from '@attestry/service-kit';
import { auditService } from './audit.module.js';

await rebuildService(auditService);
