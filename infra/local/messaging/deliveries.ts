import { randomBytes } from 'node:crypto';
import { DatabaseSync } from 'node:sqlite';
import type { MessageAttribute } from './fauxqs-parts.ts';

/** What one subscriber gets, or is about to get. `text` is the body as it arrives there. */
export type Delivery = {
  id: number;
  at: string;
  kind: 'notification' | 'confirmation';
  messageId: string;
  topicArn: string;
  subscriptionArn: string;
  protocol: string;
  endpoint: string;
  subject?: string;
  text: string;
  attributes: Record<string, MessageAttribute>;
  raw: boolean;
  /** `waiting`: still to be handed to its queue or address; e-mail and SMS are `delivered` as they are kept. */
  state: 'waiting' | 'delivered' | 'failed';
  attempts: number;
  error?: string;
};

/** A subscription that waits for its endpoint to follow the link. */
export type Confirmation = { token: string; subscriptionArn: string; at: string };

/** Deliveries and open confirmations on disk. */
export type Deliveries = {
  /** Keeps all deliveries of one message together, before its publisher is answered. */
  keep(deliveries: Omit<Delivery, 'id'>[]): void;
  waiting(): Delivery[];
  settle(id: number, outcome: { state: Delivery['state']; attempts: number; error?: string }): void;
  /** Newest first. */
  list(limit: number): Delivery[];
  newToken(subscriptionArn: string, at: string): string;
  confirmation(token: string): Confirmation | undefined;
  close(): void;
};

/** Opens the deliveries of a data folder; what is kept is on disk before the call returns. */
export function openDeliveries(path: string): Deliveries {
  const database = new DatabaseSync(path);
  database.exec(`
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    CREATE TABLE IF NOT EXISTS deliveries (
      id INTEGER PRIMARY KEY AUTOINCREMENT, state TEXT NOT NULL, attempts INTEGER NOT NULL, error TEXT,
      content TEXT NOT NULL
    ) STRICT;
    CREATE INDEX IF NOT EXISTS byState ON deliveries (state, id);
    CREATE TABLE IF NOT EXISTS confirmations (token TEXT PRIMARY KEY, subscriptionArn TEXT NOT NULL, at TEXT NOT NULL)
      STRICT;
  `);
  const insert = database.prepare('INSERT INTO deliveries (state, attempts, content) VALUES (?, ?, ?)');
  const selectWaiting = database.prepare("SELECT * FROM deliveries WHERE state = 'waiting' ORDER BY id");
  const selectNewest = database.prepare('SELECT * FROM deliveries ORDER BY id DESC LIMIT ?');
  const update = database.prepare('UPDATE deliveries SET state = ?, attempts = ?, error = ? WHERE id = ?');
  const insertToken = database.prepare(
    'INSERT INTO confirmations (token, subscriptionArn, at) VALUES (?, ?, ?)',
  );
  const selectToken = database.prepare('SELECT * FROM confirmations WHERE token = ?');

  type Row = {
    id: number;
    state: Delivery['state'];
    attempts: number;
    error: string | null;
    content: string;
  };
  const toDelivery = ({ id, state, attempts, error, content }: Row): Delivery => ({
    ...(JSON.parse(content) as Omit<Delivery, 'id' | 'state' | 'attempts' | 'error'>),
    id,
    state,
    attempts,
    ...(error !== null && { error }),
  });

  return {
    keep(deliveries) {
      database.exec('BEGIN IMMEDIATE');
      for (const { state, attempts, ...content } of deliveries)
        insert.run(state, attempts, JSON.stringify(content));
      database.exec('COMMIT');
    },
    waiting: () => (selectWaiting.all() as Row[]).map(toDelivery),
    settle: (id, { state, attempts, error }) => void update.run(state, attempts, error ?? null, id),
    list: (limit) => (selectNewest.all(limit) as Row[]).map(toDelivery),
    newToken(subscriptionArn, at) {
      const token = randomBytes(24).toString('hex');
      insertToken.run(token, subscriptionArn, at);
      return token;
    },
    confirmation: (token) => selectToken.get(token) as Confirmation | undefined,
    close: () => database.close(),
  };
}
