import { createApp, serve, serviceConfig, serviceParts } from '@attestry/service-kit';
import { benchService } from './service/definition.js';

/**
 * A service of the platform, set by its environment like every other. `HANDLERS`: how many command handlers it has.
 * `READERS=on`: with projector, reactor, relay and inbox, too.
 */
const definition = benchService(Number(process.env['HANDLERS']));
const parts = await serviceParts(definition.name, serviceConfig());
if (process.env['READERS'] === 'on') await serve(definition, parts);
else await (await createApp(definition, parts)).listen(parts.config.port, parts.config.host);
