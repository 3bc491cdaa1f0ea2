import { sendDigests } from '../shared/alert/digest.ts';
import * as z from '../shared/schema.ts';
import { instruments, standard } from './middleware.ts';
import { cloud, type Wiring } from './wiring.ts';

/** Sends the digests whose hour has come; answers what each told. */
export const digestFunction = (wiring: () => Wiring) => {
  const tools = instruments('digest');
  return standard('digest', z.looseObject({}), tools, async () => {
    const digests = await sendDigests(wiring(), await wiring().watches.list());
    for (const digest of digests) tools.logger.info('Digest', digest);
    return { digests };
  });
};

export const handler = digestFunction(cloud);
