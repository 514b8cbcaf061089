/**
 * Business time, needed only to tell an `as-of` of the future. The clock of an accelerated run lives in the service
 * kit, which is loaded only then: a gateway on the system clock starts without it.
 */
export const businessClock = async (setting: string): Promise<() => Promise<string>> => {
  if (setting === 'system') return () => Promise.resolve(new Date().toISOString());
  const { clockFrom } = await import('@attestry/service-kit');
  const clock = await clockFrom(setting);
  return () => clock.now();
};
