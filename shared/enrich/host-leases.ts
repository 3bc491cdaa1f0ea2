/** The door to leases on hosts: of the workers that read pages, the holder alone talks to a host. */
export type HostLeases = {
  /** Takes or renews this worker's lease on a host for some seconds; false while another worker holds it. */
  take(host: string): Promise<boolean>;
};

/** Seconds that a lease lasts, which bounds how long a worker that crashed keeps others from a host. */
export const leaseSeconds = 60;
