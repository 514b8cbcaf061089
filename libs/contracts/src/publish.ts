// Writes the current schemas over the published ones. Refuses, and changes nothing, when a service would break who relies on it.
import { SERVICES } from './events.js';
import { incompatibilities } from './incompatibilities.js';
import { currentTypes, publishedTypes, writePublished } from './published.js';

/** The first publication of a service has nothing to break. */
const before = (service: (typeof SERVICES)[number]) =>
  publishedTypes(service).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return {};
    throw error;
  });

const found = await Promise.all(
  SERVICES.map(async (service) => incompatibilities(await before(service), currentTypes(service))),
);
const broken = found.flat();
if (broken.length > 0) {
  process.stderr.write(
    `Not published. Make a new version of the type instead:\n${broken.map((line) => `  ${line}\n`).join('')}`,
  );
  process.exitCode = 1;
} else {
  await Promise.all(SERVICES.map((service) => writePublished(service, currentTypes(service))));
  process.stdout.write(`Published the event schemas of ${SERVICES.join(', ')}.\n`);
}
