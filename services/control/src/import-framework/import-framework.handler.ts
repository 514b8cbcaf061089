import type { ICommandHandler } from '@nestjs/cqrs';
import { CommandHandler } from '@nestjs/cqrs';
import type { Recorded } from '@attestry/service-kit';
import { Streams, Views } from '@attestry/service-kit';
import { controlView } from '../control-details/control.projection.js';
import { mappingSet, mappingSetIdOf } from '../mapping-set/mapping-set.js';
import { ImportFramework } from './import-framework.command.js';
import { importFramework } from './import-framework.js';
import { readMappings } from './read-mappings.js';

@CommandHandler(ImportFramework)
export class ImportFrameworkHandler implements ICommandHandler<ImportFramework> {
  constructor(
    private readonly streams: Streams,
    private readonly views: Views,
  ) {}

  async execute(command: ImportFramework): Promise<Recorded> {
    const { input, by } = command;
    const codes = new Set((await this.views.all(controlView, by, {})).map(({ code }) => code));
    const mappings = readMappings(input, codes);
    const id = mappingSetIdOf(by.tenant, input.framework, input.version);
    return this.streams.change(mappingSet, id, command, (state) => importFramework(input, mappings, id, state));
  }
}
