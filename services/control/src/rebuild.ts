import { rebuildService } from '@attestry/service-kit';
import { controlService } from './control.module.js';

await rebuildService(controlService);
