import { printSubgraph } from '@attestry/service-kit';
import { evidenceService } from './evidence.module.js';

process.stdout.write(await printSubgraph(evidenceService));
