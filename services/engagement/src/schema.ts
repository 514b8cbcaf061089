import 'reflect-metadata';
import { printSubgraph } from '@attestry/service-kit';
import { engagementService } from './engagement.module.js';

process.stdout.write(await printSubgraph(engagementService));
