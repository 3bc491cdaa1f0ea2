import { CloudFormationClient, DescribeStacksCommand } from '@aws-sdk/client-cloudformation';
import { CommandError } from './terminal.ts';

/** What a deployed stack tells about itself; see the outputs in infra. */
export type StackOutputs = Record<'ArticlesTable' | 'MentionsTable' | 'FeedsTable' | 'WatchesTable', string> &
  Partial<Record<OptionalOutput, string>>;

/** Outputs of a stack that was deployed by an earlier version may lack these. */
type OptionalOutput =
  | 'LedgerTable'
  | 'PollQueueUrl'
  | 'PageQueueUrl'
  | 'DeadPollsQueueUrl'
  | 'DeadPagesQueueUrl'
  | 'DeadAlertsQueueUrl'
  | 'DeadMinutesQueueUrl'
  | 'Version'
  | 'AlertsTopicArn'
  | 'OwnerTopicArn'
  | 'ApiUrl'
  | 'LinkUrl'
  | 'TimeZone'
  | 'SmsSegments'
  | 'SmsScript'
  | 'SmsBudget';

/**
 * Reads the outputs of a stack in the account and region that the environment or `region` names.
 * @throws CommandError when the stack is not there, or is not one of Stentor's.
 */
export async function readStack(name: string, region?: string): Promise<StackOutputs> {
  const client = new CloudFormationClient(region ? { region } : {});
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({ StackName: name }));
    const outputs = Object.fromEntries(
      (Stacks[0]?.Outputs ?? []).flatMap(({ OutputKey, OutputValue }) =>
        OutputKey && OutputValue ? [[OutputKey, OutputValue]] : [],
      ),
    );
    return checked(name, outputs);
  } catch (error) {
    if (error instanceof Error && error.name === 'ValidationError')
      throw new CommandError(`There is no stack ${name} in this account and region (${error.message}).`);
    throw error;
  } finally {
    client.destroy();
  }
}

function checked(name: string, outputs: Record<string, string>): StackOutputs {
  const { ArticlesTable, MentionsTable, FeedsTable, WatchesTable } = outputs;
  if (!ArticlesTable || !MentionsTable || !FeedsTable || !WatchesTable)
    throw new CommandError(
      `The stack ${name} does not tell its tables (ArticlesTable, MentionsTable, FeedsTable, WatchesTable are its outputs once deployed): is it Stentor's?`,
    );
  return { ...outputs, ArticlesTable, MentionsTable, FeedsTable, WatchesTable };
}
