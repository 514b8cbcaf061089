import { printSubgraph } from '@attestry/service-kit';
import { riskService } from './risk.module.js';

process.stdout.write(await printSubgraph(riskService));
