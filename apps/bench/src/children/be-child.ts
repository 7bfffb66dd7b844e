/** The child's side of `startChild`: says where it listens, answers for its processor time, ends with its parent. */
export function beChild(url: string, close: () => Promise<void>): void {
  process.on('message', () => {
    const { user, system } = process.cpuUsage();
    process.send?.({ cpu: (user + system) / 1000 });
  });
  process.once('disconnect', () => void close().finally(() => process.exit(0)));
  process.send?.({ url });
}
