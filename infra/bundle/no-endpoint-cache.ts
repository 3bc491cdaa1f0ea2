/**
 * In place of the cache for endpoints that DynamoDB can be asked for, which is off unless a setting of the environment
 * turns it on: a cache of none.
 */
export class EndpointCache {
  get(): undefined {}
  getEndpoint(): undefined {}
  set(): void {}
  has(): boolean {
    return false;
  }
  delete(): void {}
  clear(): void {}
}
