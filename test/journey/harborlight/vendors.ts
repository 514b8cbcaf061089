import { randomUUID } from 'node:crypto';
import { expectRefusal } from '../platform/expect.js';
import type { Harborlight, Planned } from './harborlight.js';
import { HOST_CONTROLS, HOST_REPORT, PRINTER_CONTROLS } from './organization.js';

const VENDORS = `query Vendors { vendors(first: 100) { edges { node { subservices { method csocs { csocId } controls { code } monitoringControl { code } } } } } }`;

interface Answer {
  readonly vendors: {
    readonly edges: readonly {
      readonly node: {
        readonly subservices: readonly {
          readonly method: string;
          readonly csocs: readonly unknown[];
          readonly controls: readonly { readonly code: string }[];
          readonly monitoringControl?: { readonly code: string } | null;
        }[];
      };
    }[];
  };
}

/** A paper that the print centre has signed, accepted as evidence. */
const paper = async ({ cast, clock }: Harborlight, controlId: string, content: string): Promise<string> => {
  const [evidenceId, validFrom] = [randomUUID(), (await clock.now()).toISOString()];
  const about = { evidenceId, controlIds: [controlId], kind: 'signed_contract', content, validFrom };
  await cast.support.command('submitEvidence', about);
  await cast.compliance.command('acceptEvidence', { evidenceId });
  return evidenceId;
};

/** VEN-2: the print centre's controls are tested with ours once it has agreed and made its own assertion. */
const includePrinter = async (walk: Harborlight, { engagementId, vendors, controls }: Planned): Promise<void> => {
  const { cast, checks } = walk;
  const vendorId = vendors.printer;
  await cast.compliance.command('reviewVendor', { vendorId, outcome: 'APPROVED', exceptions: 0, engagementId });
  const controlIds = PRINTER_CONTROLS.flatMap((code) => controls.get(code)?.controlId ?? []);
  const inclusive = { vendorId, engagementId, method: 'INCLUSIVE', csocs: [], controlIds };
  const refused = await expectRefusal(
    'INCLUSIVE_CONSENT_MISSING',
    cast.compliance.command('classifyAsSubservice', inclusive),
  );
  checks.see('G3', { 'inclusive without papers': `${refused.code} ${String(refused.details['missing'])}` });
  const consentEvidenceId = await paper(walk, controlIds[0] ?? '', 'The print centre agrees to be part of the report.');
  const assertionEvidenceId = await paper(walk, controlIds[0] ?? '', 'The print centre asserts what its controls do.');
  await walk.settle();
  await cast.compliance.command('classifyAsSubservice', { ...inclusive, consentEvidenceId, assertionEvidenceId });
};

/** VEN-1: the host is carved out; a control of ours watches it. */
const carveOutHost = async ({ cast }: Harborlight, { engagementId, vendors, controls }: Planned): Promise<void> => {
  const vendorId = vendors.host;
  const reviewed = { vendorId, outcome: 'APPROVED', exceptions: 0, engagementId, report: HOST_REPORT };
  await cast.compliance.command('reviewVendor', reviewed);
  await cast.compliance.command('classifyAsSubservice', {
    ...{ vendorId, engagementId, method: 'CARVE_OUT', controlIds: [], csocs: HOST_CONTROLS },
    monitoringControlId: controls.get('HL-17')?.controlId ?? '',
  });
};

/** One subservice organization of either method. */
export const classify = async (walk: Harborlight, planned: Planned): Promise<void> => {
  await walk.settle();
  await includePrinter(walk, planned);
  await carveOutHost(walk, planned);
  await walk.settle();
  const { vendors } = await walk.cast.compliance.query<Answer>(VENDORS);
  const told = vendors.edges
    .flatMap(({ node }) => node.subservices)
    .map(({ method, csocs, controls, monitoringControl }) => {
      const codes = controls.map(({ code }) => code).sort();
      return `${method}: ${[...codes, `${csocs.length} CSOCs`, monitoringControl?.code].filter(Boolean).join(' ')}`;
    });
  walk.checks.see('G3', { 'subservice organizations': told.sort().join(', ') });
};
