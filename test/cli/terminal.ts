import type { Terminal } from '../../cli/terminal.ts';

/** A terminal that remembers what was written to it. */
export type TestTerminal = Terminal & { out: string; complaints: string[]; remarks: string[] };

export function aTerminal(part: Partial<Terminal> & { input?: string } = {}): TestTerminal {
  const { input = '', ...rest } = part;
  const terminal: TestTerminal = {
    out: '',
    complaints: [],
    remarks: [],
    stdin: (async function* () {
      yield input;
    })(),
    async write(text) {
      terminal.out += text;
    },
    complain(message) {
      terminal.complaints.push(message);
    },
    remark(message) {
      terminal.remarks.push(message);
    },
    now: () => new Date('2026-03-01T12:00:00.000Z'),
    variables: {},
    ...rest,
  };
  return terminal;
}

/** The JSON values of what was written, one a line. */
export function jsonLines(text: string): unknown[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as unknown);
}
