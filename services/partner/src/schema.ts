import { printSubgraph } from '@attestry/service-kit';
import { partnerService } from './partner.module.js';

process.stdout.write(await printSubgraph(partnerService));
