import type { Context } from 'aws-lambda';
import { afterEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { metricNames } from '../../functions/metrics.ts';
import { instruments, standard } from '../../functions/middleware.ts';
import { redact } from '../../functions/redact.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});

describe('a text for the log', () => {
  it.each([
    ['mail to ann.smith@news.example failed', 'mail to a***@news.example failed'],
    ['SMS to +302101234567 failed', 'SMS to +30***67 failed'],
    ['SMS to +1 (202) 555-0123.', 'SMS to +12***23.'],
    ['two: a@b.example,+12025550123', 'two: a***@b.example,+12***23'],
    [
      'https://api.example/?phone=%2B12025550123&mail=ann%40b.example',
      'https://api.example/?phone=+12***23&mail=a***%40b.example',
    ],
    ['γιώργος@παράδειγμα.gr', 'γ***@παράδειγμα.gr'],
    ['arn:aws:sns:eu-west-1:123456789012:Alerts', 'arn:aws:sns:eu-west-1:123456789012:Alerts'],
    ['https://social.example/@reporter/post', 'https://social.example/@reporter/post'],
    ['Thu, 15 Jan 2026 12:00:00 +0200', 'Thu, 15 Jan 2026 12:00:00 +0200'],
  ])('%s becomes %s', (text, redacted) => {
    expect(redact(text)).toBe(redacted);
  });

  it('takes time that grows with its length alone', () => {
    for (const part of ['a', 'a.', '+1 ', '@a', 'a@', '%40', '1'])
      expect(redact(part.repeat(200_000)).length).toBeGreaterThan(0);
  });
});

describe('what a function writes', () => {
  const lines: string[] = [];
  const listen = () => {
    lines.length = 0;
    // The console of the process, which a test can listen to.
    vi.stubEnv('POWERTOOLS_DEV', 'true');
    vi.stubEnv('POWERTOOLS_METRICS_DISABLED', 'false');
    vi.stubEnv('POWERTOOLS_LOG_LEVEL', 'INFO');
    for (const level of ['log', 'info', 'warn', 'error', 'debug'] as const)
      vi.spyOn(console, level).mockImplementation((line: string) => void lines.push(line));
  };
  const context = { functionName: 'poll', awsRequestId: '1' } as Context;

  it('names nobody, in whatever field, however deep, and in errors', async () => {
    listen();
    const tools = instruments('poll');
    const fails = standard('poll', z.unknown(), tools, async () => {
      tools.logger.info('To ann@news.example', { to: ['+302101234567'], deep: { mail: 'ann@news.example' } });
      tools.logger.error('Failed', { error: new Error('no route to +302101234567') });
      throw new Error('gave up on ann@news.example');
    });
    const thrown = await fails({}, context).catch((error: unknown) => error);
    expect(String(thrown)).toBe('Error: gave up on a***@news.example');
    expect((thrown as Error).stack).not.toContain('ann@');
    expect(lines).not.toHaveLength(0);
    expect(lines.join('\n')).not.toMatch(/ann@|2101234/);
    expect(lines.join('\n')).toContain('+30***67');
  });

  it('counts what was counted before a failure, and nothing where nothing was', async () => {
    listen();
    const tools = instruments('poll');
    const counts = standard('poll', z.unknown(), tools, async () => {
      tools.metrics.addMetric('FeedsPolled', 'Count', 3);
      throw new Error('the table did not answer');
    });
    await counts({}, context).catch(() => undefined);
    const records = lines.map((line) => JSON.parse(line)).filter((record) => '_aws' in record);
    expect(records).toMatchObject([{ FeedsPolled: 3, service: 'stentor' }]);
    lines.length = 0;
    await standard('api', z.unknown(), instruments('api'), async () => ({}))({}, context);
    expect(lines).toEqual([]);
  });

  it('has no more metrics of its own than CloudWatch gives without charge', () => {
    expect(metricNames.length).toBeLessThanOrEqual(10);
  });
});
