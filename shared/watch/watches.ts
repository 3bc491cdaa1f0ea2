import type { Watch } from './watch.ts';

/** The door to stored watches; `shared/store` opens it onto DynamoDB. */
export type Watches = {
  list(): Promise<Watch[]>;
  get(id: string): Promise<Watch | undefined>;
  put(watch: Watch): Promise<void>;
  remove(id: string): Promise<void>;
};
