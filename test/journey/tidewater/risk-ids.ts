import { TIDEWATER_RISKS } from '@attestry/soc2/worked-example';

/** Id of each risk by its code. */
export const RISK_IDS: ReadonlyMap<string, string> = new Map(
  TIDEWATER_RISKS.map(({ code }) => [code, `risk-${code.toLowerCase()}`]),
);
