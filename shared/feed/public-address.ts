import ipaddr from 'ipaddr.js';

/** A request that would reach an address that is not a public one. */
export class BlockedAddressError extends Error {
  override readonly name = 'BlockedAddressError';
  readonly address: string;

  constructor(address: string) {
    super(`the address ${address} is not a public one`);
    this.address = address;
  }
}

/** Public by number, and yet the metadata service of a cloud. */
const metadata = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192']);

/**
 * Whether an IP address is public unicast: not private, loopback, link-local, carrier-grade NAT, multicast, reserved or
 * a cloud's metadata service, however it is dressed (IPv4-mapped, NAT64). What is no IP address is not public.
 */
export function isPublicAddress(address: string): boolean {
  if (!ipaddr.isValid(address)) return false;
  const ip = ipaddr.process(address);
  if (ip instanceof ipaddr.IPv4) return ip.range() === 'unicast' && !metadata.has(ip.toString());
  // RFC 6052: the well-known NAT64 prefix carries an IPv4 address in its last 32 bits.
  const isNat64 = ip.range() === 'rfc6052' && ip.parts.slice(2, 6).every((part) => part === 0);
  if (isNat64) return isPublicAddress(new ipaddr.IPv4(ip.toByteArray().slice(12)).toString());
  return ip.range() === 'unicast' && ip.match(ipaddr.IPv6.parse('2000::'), 3);
}
