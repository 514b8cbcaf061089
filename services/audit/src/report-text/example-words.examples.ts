/** What the 31 controls of the worked example are called (domain 8.2), and the fuller words of some. */
export const TITLES: Readonly<Record<string, string>> = {
  'TF-01': 'New hires sign the code of conduct',
  'TF-02': 'Board security review',
  'TF-03': 'Organisation chart and roles',
  'TF-04': 'Background check of hires',
  'TF-05': 'Security training of staff',
  'TF-06': 'Performance review round',
  'TF-07': 'Policies approved and published',
  'TF-08': 'Commitments and status page to clients',
  'TF-09': 'Risk assessment',
  'TF-10': 'Monthly control review',
  'TF-11': 'Single sign-on with second factor',
  'TF-12': 'Access ticket per joiner',
  'TF-13': 'Access removed ≤24 h after leaving',
  'TF-14': 'Access review',
  'TF-15': 'Storage encryption',
  'TF-16': 'Encrypted transport',
  'TF-17': "Review of cloud host's SOC report",
  'TF-18': 'Device wiped at disposal',
  'TF-19': 'Firewall and baseline rules as code',
  'TF-20': 'Endpoint protection',
  'TF-21': 'Vulnerability scan',
  'TF-22': 'Log alerts triaged',
  'TF-23': 'Incident handled by runbook',
  'TF-24': 'Backup',
  'TF-25': 'Restore test',
  'TF-26': 'Change reviewed before production',
  'TF-27': 'Continuity plan exercise',
  'TF-28': 'Capacity review',
  'TF-29': 'Data classified and handled',
  'TF-30': 'Client data deleted after contract end',
  'TF-31': 'Privileged access approved per use',
};

export const TEXTS: Readonly<Record<string, string>> = {
  'TF-01':
    'Everyone who joins reads the code of conduct and signs it on the first working day; the people team keeps the signed copy and reminds who has not signed within two days.',
  'TF-13':
    'When someone leaves, the people system tells the identity provider, which disables every account within 24 hours of the leaving time; the compliance manager compares the list of leavers with the list of accounts each month.',
  'TF-26':
    'No change reaches production before a second engineer has reviewed it and the automatic tests have passed. Emergency changes follow the same way afterwards, on the next working day at the latest, and are marked as such.',
};
