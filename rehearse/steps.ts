/** Something did not come out as it should: the message says what was expected and what was found. */
export class RehearsalError extends Error {
  override name = 'RehearsalError';
}

/** @throws RehearsalError unless `condition` holds. */
export function expect(condition: boolean, message: string): asserts condition {
  if (!condition) throw new RehearsalError(message);
}

/** Tells the steps of a rehearsal as they are taken, with the seconds that each took. */
export function openSteps(write: (line: string) => void) {
  const begun = performance.now();
  const seconds = (since: number) => `${((performance.now() - since) / 1000).toFixed(1)} s`;
  return {
    /** Takes a step; what it answers in words is told beside its name. */
    async take<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
      const since = performance.now();
      try {
        const result = await work();
        write(`✓ ${name}${typeof result === 'string' ? `: ${result}` : ''} (${seconds(since)})`);
        return result;
      } catch (error) {
        write(`✗ ${name} (${seconds(since)})`);
        throw error;
      }
    },
    note: (text: string) => write(`  ${text}`),
    total: () => seconds(begun),
  };
}

export type Steps = ReturnType<typeof openSteps>;
