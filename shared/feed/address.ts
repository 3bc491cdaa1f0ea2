import { lookup as dnsLookup } from 'node:dns';
import { type AgentOptions, Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import type { LookupFunction, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import ipaddr from 'ipaddr.js';
import { BlockedAddressError, isPublicAddress } from './public-address.ts';
import type { Agents } from './request.ts';

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
 * Agents that reach public addresses only. The check is made on the addresses that a socket is given and once more on the
 * one that it reached, before anything is said on it, so neither a literal nor a name that changes its mind gets through.
 *
 * @param allowHosts `host:port` pairs that are exempt, as written in an address
 * @param timeout milliseconds to connect, TLS included
 * @param options of both agents
 * @param resolve resolves host names
 */
export function guardedAgents(
  allowHosts: ReadonlySet<string>,
  timeout: number,
  options: AgentOptions,
  resolve: LookupFunction = dnsLookup as LookupFunction,
): Agents {
  const guard = { allowHosts, timeout, lookup: publicOnly(resolve) };
  return {
    http: guarded(new HttpAgent(options), 'connect', guard),
    https: guarded(new HttpsAgent(options), 'secureConnect', guard),
  };
}

type Guard = { allowHosts: ReadonlySet<string>; timeout: number; lookup: LookupFunction };

/** The agent, whose sockets are handed out when they are connected and have been looked at. */
function guarded<Kind extends HttpAgent>(
  agent: Kind,
  connected: 'connect' | 'secureConnect',
  { allowHosts, timeout, lookup }: Guard,
): Kind {
  const open = agent.createConnection.bind(agent);
  agent.createConnection = (options, callback) => {
    const done = callback as (error: Error | null, socket?: Duplex) => void;
    const host = options.host ?? '';
    const isExempt = allowHosts.has(`${host.includes(':') ? `[${host}]` : host}:${options.port}`);
    if (!isExempt && ipaddr.isValid(host) && !isPublicAddress(host)) {
      done(new BlockedAddressError(host));
      return undefined;
    }
    const socket = open(isExempt ? options : { ...options, lookup }) as Socket;
    const settle = (error: Error | null) => {
      clearTimeout(timer);
      socket.off('error', settle);
      socket.off(connected, look);
      if (!error) return done(null, socket);
      socket.on('error', () => undefined).destroy();
      done(error);
    };
    const look = () => {
      const reached = socket.remoteAddress;
      const isOpen = isExempt || (reached !== undefined && isPublicAddress(reached));
      settle(isOpen ? null : new BlockedAddressError(reached ?? host));
    };
    const timer = setTimeout(() => settle(new ConnectTimeoutError(timeout)), timeout);
    socket.on('error', settle);
    socket.on(connected, look);
    return undefined;
  };
  return agent;
}

/** A connection, TLS included, did not come about in time. */
class ConnectTimeoutError extends Error {
  override readonly name = 'TimeoutError';

  constructor(timeout: number) {
    super(`not connected within ${timeout} ms`);
  }
}
