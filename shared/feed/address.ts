import { lookup as dnsLookup } from 'node:dns';
import type { LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { BlockedAddressError, isPublicAddress } from './public-address.ts';
import { buildConnector } from './undici.ts';

/** The same resolver, leaving only public addresses; none left is a BlockedAddressError. */
function publicOnly(resolve: LookupFunction): LookupFunction {
  return (hostname, options, callback) => {
    resolve(hostname, { ...options, all: true }, (error, found) => {
      if (error) return callback(error, '', 0);
      const all = Array.isArray(found) ? found : [];
      const open = all.filter(({ address }) => isPublicAddress(address));
      const [first] = open;
      if (first === undefined) return callback(new BlockedAddressError(all[0]?.address ?? hostname), '', 0);
      if (options.all) return callback(null, open);
      callback(null, first.address, first.family);
    });
  };
}

/**
 * A connector for undici that reaches public addresses only. The check is made on the addresses that the socket is given
 * and once more on the one that it reached, so neither a literal nor a name that changes its mind gets through.
 *
 * @param allowHosts `host:port` pairs that are exempt, as written in an address
 * @param timeout milliseconds to connect
 * @param resolve resolves host names
 */
export function guardedConnector(
  allowHosts: ReadonlySet<string>,
  timeout: number,
  resolve: LookupFunction = dnsLookup as LookupFunction,
): buildConnector.connector {
  const open = buildConnector({ timeout, allowH2: false });
  const guarded = buildConnector({
    timeout,
    allowH2: false,
    lookup: publicOnly(resolve),
  } as buildConnector.BuildOptions);
  return (options, callback) => {
    const host = options.hostname.replace(/^\[|\]$/g, '');
    const port = options.port || (options.protocol === 'https:' ? '443' : '80');
    if (allowHosts.has(`${options.hostname}:${port}`)) return open(options, callback);
    if (ipaddr.isValid(host) && !isPublicAddress(host)) return callback(new BlockedAddressError(host), null);
    guarded(options, (...[error, socket]) => {
      if (error) return callback(error, null);
      const reached = socket.remoteAddress;
      if (reached !== undefined && isPublicAddress(reached)) return callback(null, socket);
      socket.destroy();
      callback(new BlockedAddressError(reached ?? host), null);
    });
  };
}
