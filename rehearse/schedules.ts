import { z } from 'zod';
import { getJson, policiesOf, trustOf } from './control-plane.ts';
import type { Answer } from './function-process.ts';
import { allowing, readPolicy } from './iam.ts';

const scheduleSchema = z.object({
  Name: z.string(),
  ScheduleExpression: z.string(),
  State: z.string(),
  Target: z.object({
    Arn: z.string(),
    RoleArn: z.string(),
    Input: z.string().optional(),
    DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
  }),
});

/** A schedule as it is deployed. */
export type Schedule = z.infer<typeof scheduleSchema>;

/** A schedule may not do what it is for: names the schedule, the action and the resource. */
export class ScheduleError extends Error {
  override name = 'ScheduleError';
}

/** The enabled schedules of the deployment. */
export async function schedulesOf(engine: string): Promise<Schedule[]> {
  const list = z.object({ Schedules: z.array(z.object({ Name: z.string() })) });
  const { Schedules } = await getJson(engine, 'scheduler', '/schedules', list);
  const all = await Promise.all(
    Schedules.map(({ Name }) => getJson(engine, 'scheduler', `/schedules/${Name}`, scheduleSchema)),
  );
  return all.filter(({ State }) => State === 'ENABLED');
}

/**
 * Checks that the role of a schedule can be taken by the scheduler, may invoke the target, and may write to the
 * dead-letter queue.
 * @throws ScheduleError
 */
export async function checkSchedule(engine: string, { Name, Target }: Schedule): Promise<void> {
  const role = Target.RoleArn.split('/').at(-1) ?? '';
  if (!(await trustOf(engine, role)).includes('"scheduler.amazonaws.com"'))
    throw new ScheduleError(`The role of schedule ${Name} cannot be taken by scheduler.amazonaws.com.`);
  const policies = await policiesOf(engine, role);
  const statements = policies.flatMap(({ name, document }) => readPolicy(name, document));
  const needed = [
    { action: 'lambda:InvokeFunction', resource: Target.Arn },
    ...(Target.DeadLetterConfig
      ? [{ action: 'sqs:SendMessage', resource: Target.DeadLetterConfig.Arn }]
      : []),
  ];
  for (const access of needed)
    if (!allowing(statements, access))
      throw new ScheduleError(
        `The role of schedule ${Name} does not allow ${access.action} on ${access.resource}.`,
      );
}

/** Invokes the target of a schedule as EventBridge Scheduler does at `time`. */
export function tick(
  { Target }: Schedule,
  time: Date,
  invoke: (name: string, event: unknown) => Promise<Answer>,
): Promise<Answer> {
  const at = time.toISOString().replace(/\.\d+Z$/, 'Z');
  const input = (Target.Input ?? '{}').replaceAll('<aws.scheduler.scheduled-time>', at);
  return invoke(Target.Arn, JSON.parse(input));
}
