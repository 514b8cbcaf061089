import type { Fact } from '@attestry/contracts';
import { fact } from '@attestry/contracts';
import { requireOneOf, requireText } from '@attestry/service-kit';
import type { Acting } from '../risk/own.js';
import { requireOwn } from '../risk/own.js';
import { scoredRisk } from '../risk/risk.errors.js';
import type { RiskState } from '../risk/risk.js';
import type { DecideTreatmentInput } from './decide-treatment.command.js';

const TREATMENTS = ['MITIGATE', 'TRANSFER', 'AVOID'] as const;

export const decideTreatment = (
  { riskId, treatment, plan }: DecideTreatmentInput,
  by: Acting,
  state: RiskState,
): Fact<'RiskTreatmentDecided.v1'>[] => {
  requireOneOf('treatment', treatment, TREATMENTS);
  requireText('plan', plan);
  requireOwn(by, scoredRisk(riskId, state, ['ASSESSED']));
  return [fact('RiskTreatmentDecided.v1', { riskId, treatment, plan })];
};
