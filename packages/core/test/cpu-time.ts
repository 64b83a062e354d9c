/** Milliseconds of the processor that a call takes: on a busy machine it waits long, and works no longer. */
export function cpuTime(call: () => unknown): number {
  const before = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
