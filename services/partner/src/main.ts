import { startService } from '@attestry/service-kit';
import { partnerService } from './partner.module.js';

await startService(partnerService);
