import { printSubgraph } from '@attestry/service-kit';
import { controlService } from './control.module.js';

process.stdout.write(await printSubgraph(controlService));
