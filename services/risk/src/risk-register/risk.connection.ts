import { connectionOf } from '@attestry/service-kit';
import { RiskType } from './risk.type.js';

export const RiskConnection = connectionOf(RiskType, 'Risk');
