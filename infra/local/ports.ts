import { createServer } from 'node:net';
import type { DataFolder, Ports } from './data-folder.ts';

const names = ['dynamodb', 'messaging', 'inbox', 'api', 'newsroom'] as const satisfies (keyof Ports)[];
const preferred = 8040;

/** A port that was asked for is taken by somebody else. */
export class PortTakenError extends Error {
  override name = 'PortTakenError';
}

/**
 * Picks the ports of a run: from `base` upwards where it is given; else those that the data folder had last, or the
 * usual ones, with a free one in place of each that is taken.
 * @throws PortTakenError when `base` is given and one of its ports is taken.
 */
export async function pickPorts(folder: DataFolder, base?: number): Promise<Required<Ports>> {
  const before = folder.read<Ports>('ports.json') ?? {};
  const ports = {} as Required<Ports>;
  for (const [index, name] of names.entries()) {
    const wanted = base === undefined ? (before[name] ?? preferred + index) : base + index;
    const port = await bind(wanted);
    if (port === undefined && base !== undefined)
      throw new PortTakenError(`Port ${wanted} (${name}) is taken: give another base with --port.`);
    ports[name] = port ?? (await bind(0)) ?? 0;
  }
  folder.write('ports.json', ports);
  return ports;
}

/** The port, if this process could listen on it; any free one for 0. */
function bind(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      const bound = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => resolve(bound));
    });
  });
}
