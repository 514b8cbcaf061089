import { describe, expect, it } from '@jest/globals';
import { parentsOf } from './durable.js';

describe('folders that last', () => {
  it('are on disk when each folder is that holds a new one, and no other', () => {
    expect(parentsOf('/files/acme/ab/digest.by', '/files/acme')).toEqual(['/files', '/files/acme', '/files/acme/ab']);
    expect(parentsOf('/files/acme/ab/digest.by', '/files/acme/ab/digest.by')).toEqual(['/files/acme/ab']);
    expect(parentsOf('/files/acme/ab', undefined)).toEqual([]);
  });
});
