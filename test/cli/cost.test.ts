import { expect, test } from 'vitest';
import { run } from '../../cli/program.ts';
import { aFolder } from './folder.ts';
import { aTerminal } from './terminal.ts';

const cost = async (...words: string[]) => {
  const terminal = aTerminal();
  await run(['cost', ...words], terminal);
  return terminal;
};
const load = ['--feeds', '1000', '--interval', '5', '--articles', '20000', '--alerts', '50', '--sms', '10'];

test('cost tells the month by service, what is the dearest, and what it assumed', async () => {
  const { out, complaints } = await cost(...load);
  expect(complaints).toEqual([]);
  expect(out).toMatch(/^SERVICE +FOR +QUANTITY +US\$ A MONTH$/m);
  expect(out).toMatch(/^DynamoDB +writes +[\d,]+ write units +\d+\.\d\d$/m);
  expect(out).toMatch(/^In all \$\d+\.\d\d a month, \$\d+\.\d\d beside SMS\.$/m);
  expect(out).toMatch(/^Dearest: /m);
  expect(out).toContain('us-east-1, prices of 20');
});

test('cost takes the price of an SMS, and prices of other regions from a file', async () => {
  const json = async (...words: string[]) =>
    JSON.parse((await cost(...load, '--json', ...words)).out) as { dollars: number; withoutSms: number };
  const usual = await json();
  const dear = await json('--sms-price', '0.1');
  expect(dear.dollars - dear.withoutSms).toBeCloseTo(1, 10);
  expect(dear.withoutSms).toBeCloseTo(usual.withoutSms, 10);
  const file = aFolder().file('prices.json', '{"writeUnit": 0.1}');
  const elsewhere = await cost(...load, '--region', 'eu-west-1', '--prices', file);
  expect(elsewhere.out).toContain(`eu-west-1, prices of`);
  expect(elsewhere.out).toMatch(/^Dearest: DynamoDB writes/m);
  expect(elsewhere.remarks[0]).toContain('has no readUnit, storageGb');
});

test.each([
  [['--feeds', 'many'], '--feeds is a whole number from 1 to 1000000, and not "many".'],
  [['--feeds', '0'], '--feeds is a whole number from 1'],
  [['--interval', '0.5'], '--interval is a whole number from 1 to 1440'],
  [['--sms-price', 'cheap'], '--sms-price is an amount in dollars such as 0.0075'],
  [['--region', 'moon-1'], 'No prices of moon-1 are known here: there are us-east-1, us-east-2, us-west-2.'],
  [['--prices', '/no/such'], 'There is no file /no/such.'],
])('cost refuses %j with one sentence', async (words, complaint) => {
  const { out, complaints } = await cost(...words);
  expect(out).toBe('');
  expect(complaints).toEqual([expect.stringContaining(complaint)]);
});

test('cost refuses prices that it does not know', async () => {
  const folder = aFolder();
  expect((await cost('--prices', folder.file('a.json', '{"gold": 1}'))).complaints[0]).toContain(
    'prices are writeUnit',
  );
  expect((await cost('--prices', folder.file('b.json', 'gold'))).complaints[0]).toContain(
    'b.json is not JSON.',
  );
});
