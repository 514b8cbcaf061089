import { rebuildService } from '@attestry/service-kit';
import { partnerService } from './partner.module.js';

await rebuildService(partnerService);
