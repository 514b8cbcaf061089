import { printSubgraph } from '@attestry/service-kit';
import { auditService } from './audit.module.js';

process.stdout.write(await printSubgraph(auditService));
