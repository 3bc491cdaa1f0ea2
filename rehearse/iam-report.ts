import type { Stage } from './stage.ts';
import { expect, type Steps } from './steps.ts';

/** Statements that a function is given for what the rehearsal does not see it do: the runtime logs and traces. */
const unseen = /^(logs|xray):/;

/** The calls that no policy allows, each in words and once. */
export function violationsOf({ gate }: Pick<Stage, 'gate'>): string[] {
  const told = gate.violations.map(
    ({ caller, action, resource }) =>
      `${caller} called ${action} on ${resource}, which its role does not allow.`,
  );
  return [...new Set(told)];
}

/**
 * That no function called what its role does not allow; tells, for information, which actions nobody needed.
 * @throws RehearsalError naming function, action and resource of every call outside a policy.
 */
export async function checkAccess(stage: Stage, steps: Steps): Promise<string> {
  const { gate, functions } = stage;
  const violations = violationsOf(stage);
  expect(violations.length === 0, violations.join('\n'));
  let calls = 0;
  for (const [caller, used] of gate.used) {
    calls += used.length;
    const taken = new Set(used.map(({ access }) => access.action.toLowerCase()));
    const idle = (functions.statementsOf(caller) ?? [])
      .flatMap(({ Action }) => Action)
      .filter((action) => !unseen.test(action) && !taken.has(action.toLowerCase()));
    if (idle.length > 0) steps.note(`not needed here by ${caller}: ${[...new Set(idle)].join(', ')}`);
  }
  return `${calls} calls of ${gate.used.size} functions`;
}
