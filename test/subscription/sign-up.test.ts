import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type LocalStack, openLocal } from '../../infra/local/local.ts';
import { countRequest, RateLimitError } from '../../shared/subscription/rate-limit.ts';
import { signUpLimits } from '../../shared/subscription/sign-up.ts';
import { parseWatches } from '../../shared/watch/load.ts';
import { syncWatches } from '../../shared/watch/sync.ts';
import { watches } from '../cli/folder.ts';

let stack: LocalStack;
let data: string;

beforeAll(async () => {
  data = mkdtempSync(join(tmpdir(), 'stentor-'));
  const ports = { dynamodb: 0, messaging: 0, inbox: 0, api: 0, newsroom: 0 };
  writeFileSync(join(data, 'ports.json'), JSON.stringify(ports));
  stack = await openLocal(data);
  // Counts begin anew with the hour and the day: neither ends during these tests.
  stack.wiring.now = () => new Date('2026-01-15T12:00:00.000Z');
  await syncWatches(stack.wiring.watches, parseWatches(watches, 'watches.yaml'));
});
afterAll(async () => {
  await stack.close();
  rmSync(data, { recursive: true, force: true });
});

let round = 0;
/** What was counted before counts no more: all tests here are one caller. */
function forget(): void {
  const { counters } = stack.wiring;
  round += 1;
  const begun = `round ${round}`;
  stack.wiring.counters = {
    add: (key, amount, expiresAt) => counters.add({ ...key, at: `${key.at} ${begun}` }, amount, expiresAt),
  };
}

async function call(method: string, body?: unknown, type = 'application/json') {
  const response = await fetch(`${stack.addresses.api}/subscriptions`, {
    method,
    ...(body !== undefined && {
      body: typeof body === 'string' ? body : JSON.stringify(body),
      headers: { 'content-type': type },
    }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: JSON.parse(text), text };
}
const post = (body: unknown) => call('POST', body);
const messages = (address: string) =>
  stack.messaging.deliveries.list(300).filter(({ endpoint }) => endpoint === address);
const codeFor = (number: string) => /^\d{6}/.exec(messages(number)[0]?.text ?? '')?.[0] ?? '';
const subscribed = (address: string) =>
  stack.messaging.subscriptions().filter(({ endpoint }) => endpoint === address);

describe('signing up by the API', () => {
  test('has SNS ask an e-mail address, which gets nothing before it agrees', async () => {
    forget();
    const answer = await post({ email: 'ann@example.org', watch: ['maduro'], language: 'el' });
    expect(answer.status).toBe(202);
    expect(answer.body).toEqual({
      state: 'pending',
      to: 'a…@example.org',
      gets: 'watch maduro; language el',
      next: expect.stringContaining('SNS has asked the address to confirm'),
    });
    const [asked] = messages('ann@example.org');
    expect(asked?.kind).toBe('confirmation');
    await fetch(/http\S+/.exec(asked?.text ?? '')?.[0] ?? '');
    expect(subscribed('ann@example.org')).toMatchObject([{ confirmed: true }]);
    const again = await post({ email: 'Ann@Example.org', watch: ['asylum'] });
    expect(again.status).toBe(409);
    expect(subscribed('ann@example.org')[0]?.attributes.FilterPolicy).toContain('maduro');
  });

  test('sends a number a code, and subscribes it to what it was asked for when the code comes back', async () => {
    forget();
    const wish = { sms: '+306912345678', watch: ['maduro'] };
    expect((await post(wish)).body.next).toContain('gets a code by SMS');
    expect(subscribed('+306912345678')).toEqual([]);
    const code = codeFor('+306912345678');
    const wrong = code === '000000' ? '000001' : '000000';
    expect(await post({ ...wish, code: wrong })).toMatchObject({ status: 400 });
    expect(await post({ ...wish, watch: ['asylum'], code })).toMatchObject({ status: 400 });
    expect(await post({ ...wish, sms: '+306987654321', code })).toMatchObject({ status: 400 });
    expect(await post({ ...wish, code })).toMatchObject({
      status: 200,
      body: { state: 'confirmed', change: 'created', to: '+30…78', gets: 'watch maduro' },
    });
    expect(subscribed('+306912345678')).toHaveLength(1);
    expect(await post({ ...wish, code })).toMatchObject({ status: 400 });
  });

  test('takes a code for ten minutes, and five tries a day', async () => {
    forget();
    const { now } = stack.wiring;
    const wish = { sms: '+306900000001' };
    await post(wish);
    const code = codeFor('+306900000001');
    stack.wiring.now = () => new Date(now().getTime() + 11 * 60_000);
    expect(await post({ ...wish, code })).toMatchObject({ status: 400 });
    stack.wiring.now = now;
    for (let tries = 0; tries < 4; tries += 1) await post({ ...wish, code: '123456' });
    const late = await post({ ...wish, code });
    expect(late.status).toBe(429);
    expect(Number(late.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(subscribed('+306900000001')).toEqual([]);
  });

  test('is bounded for an address and for a caller, so that nobody signs up strangers in bulk', async () => {
    forget();
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1)
      statuses.push((await post({ email: 'bob@example.org' })).status);
    expect(statuses).toEqual([202, 202, 202, 429]);
    for (let count = 4; count < 30; count += 1)
      await countRequest(stack.wiring, signUpLimits.caller, '127.0.0.1');
    const last = await post({ email: 'one-more@example.org' });
    expect(last).toMatchObject({
      status: 429,
      body: { error: { message: expect.stringContaining('30 times an hour') } },
    });
    expect(subscribed('one-more@example.org')).toEqual([]);
  });

  test.each<[unknown, number, string]>([
    [{}, 400, 'Say where alerts go'],
    [{ email: 'ann@' }, 400, '"ann@" is not an e-mail address'],
    [{ email: 'a@b.org', sms: '+306912345678' }, 400, 'one of'],
    [{ sms: '+30691' }, 400, 'too few or too many digits'],
    [{ webhook: 'https://127.0.0.1/' }, 400, 'is not a public address'],
    [{ sqs: 'arn:aws:sqs:us-east-1:000000000000:q' }, 400, 'There is no field "sqs": there are email, sms'],
    [{ email: 'a@b.org', watch: ['madura'] }, 400, 'There is no watch "madura": did you mean maduro?'],
    [{ email: 'a@b.org', minSeverity: 'loud' }, 400, 'There is no severity "loud"'],
    [{ email: 'a@b.org', kind: 'all' }, 400, 'The field kind is wrong'],
    [{ email: 'a@b.org', code: '123456' }, 400, 'A code goes with a number alone'],
    [{ sms: '+306912345678', code: '12' }, 400, 'The field code is wrong: is six digits.'],
    ['{', 400, 'The body is not JSON'],
    ['[1]', 400, 'The field body is wrong'],
  ])('refuses %j with the mend, and subscribes nobody', async (body, status, words) => {
    const before = stack.messaging.subscriptions().length;
    const answer = await post(body);
    expect(answer).toMatchObject({ status, body: { error: { message: expect.stringContaining(words) } } });
    expect(stack.messaging.subscriptions()).toHaveLength(before);
  });

  test('takes JSON only, and no other method', async () => {
    expect((await call('POST', { email: 'a@b.org' }, 'text/plain')).status).toBe(415);
    const put = await call('PUT', {});
    expect(put.status).toBe(405);
    expect(put.headers.get('allow')).toBe('GET, HEAD, POST');
  });

  test('lists who is subscribed without their addresses', async () => {
    const { body, text } = await call('GET');
    expect(body).toContainEqual({
      id: expect.stringMatching(/^[0-9a-f]{16}$/),
      protocol: 'email',
      to: 'r…@example.com',
      state: 'confirmed',
      gets: 'everything',
    });
    expect(text).not.toContain('reader@');
    expect(text).not.toContain('12025550123');
  });
});

test('a limit counts each span anew, and says when the next begins', async () => {
  forget();
  let now = new Date('2026-01-15T12:40:00.000Z');
  const doors = { counters: stack.wiring.counters, now: () => now };
  const limit = { what: 'It', most: 2, spanMs: 3_600_000, span: 'an hour' };
  await countRequest(doors, limit, 'ann');
  await countRequest(doors, limit, 'ann');
  await countRequest(doors, limit, 'bob');
  const refused = await countRequest(doors, limit, 'ann').catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(RateLimitError);
  expect(refused).toMatchObject({ retryAfter: 1_200 });
  now = new Date('2026-01-15T13:00:00.000Z');
  await countRequest(doors, limit, 'ann');
});
