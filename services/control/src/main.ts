import { startService } from '@attestry/service-kit';
import { controlService } from './control.module.js';

await startService(controlService);
