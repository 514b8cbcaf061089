/** Id of the workflow that carries one engagement. It holds no personal data: ids are never encrypted. */
export const journeyWorkflowId = (tenant: string, engagementId: string): string => `journey/${tenant}/${engagementId}`;

export const sweepWorkflowId = (shard: number): string => `sweep/${shard}`;

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/** Shard that looks after a tenant (FNV-1a): the same one for ever, as long as the number of shards stays. */
export const shardOf = (tenant: string, shards: number): number => {
  let hash = FNV_OFFSET;
  for (let index = 0; index < tenant.length; index += 1)
    hash = Math.imul(hash ^ tenant.charCodeAt(index), FNV_PRIME) >>> 0;
  return hash % shards;
};
