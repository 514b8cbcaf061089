import { riskEvents } from './risk.js';
import { riskAssessmentEvents } from './risk-assessment.js';
import { vendorEvents } from './vendor.js';

export const riskService = [riskEvents, riskAssessmentEvents, vendorEvents];

type Risk = (typeof riskEvents)['types'];
type RiskAssessment = (typeof riskAssessmentEvents)['types'];
type Vendor = (typeof vendorEvents)['types'];

export interface RiskShapes extends Risk, RiskAssessment, Vendor {}
