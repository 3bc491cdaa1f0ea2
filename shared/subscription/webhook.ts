import { isIP } from 'node:net';
import { isPublicAddress } from '../feed/public-address.ts';
import { type EndpointDoors, shown } from './endpoint.ts';
import { type Endpoint, SubscriptionError } from './subscription.ts';

/**
 * Reads the address of a web hook: https, without a password in it, on a host all of whose addresses are public. A host
 * that the deployment allows by name may be reached by http as well, wherever it is.
 * @throws SubscriptionError naming what is wrong and the mend.
 */
export async function readWebhook(text: string, { lookup, allowHosts }: EndpointDoors): Promise<Endpoint> {
  const refuse = (why: string): never => {
    throw new SubscriptionError(`The web hook ${shown(text)} ${why}.`);
  };
  const url = URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol) || text.length > 2_048)
    return refuse('is not an address such as https://example.org/alerts');
  const protocol = url.protocol === 'https:' ? 'https' : 'http';
  const port = url.port || (protocol === 'https' ? '443' : '80');
  if (url.username !== '' || url.password !== '')
    return refuse('carries a password, which lists of subscriptions would show: leave it out');
  if (allowHosts.has(`${url.hostname}:${port}`)) return { protocol, address: url.href };
  if (protocol === 'http') return refuse('is not encrypted: give one that starts with https://');
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const addresses = isIP(host) ? [host] : await lookup(host).catch(() => []);
  if (addresses.length === 0) return refuse('has a host that no address is known of: check its spelling');
  const inside = addresses.find((address) => !isPublicAddress(address));
  if (inside !== undefined)
    return refuse(`leads to ${inside}, which is not a public address: give one that the internet reaches`);
  return { protocol, address: url.href };
}
