import {
  CloudFormationClient,
  DescribeStackEventsCommand,
  DescribeStackResourcesCommand,
  DescribeStacksCommand,
} from '@aws-sdk/client-cloudformation';
import { region } from './engine.ts';

/** A deployed stack as CloudFormation describes it. */
export type DeployedStack = {
  status: string;
  outputs: Record<string, string>;
  resources: { logicalId: string; physicalId: string; type: string }[];
  /** What the engine could not make or update, in words. */
  notShown: string[];
};

/** Reads a stack from the engine's CloudFormation; undefined where there is none of that name. */
export async function readStack(engine: string, name: string): Promise<DeployedStack | undefined> {
  const client = new CloudFormationClient({
    endpoint: engine,
    region,
    credentials: { accessKeyId: 'operator', secretAccessKey: 'rehearsal' },
  });
  try {
    const { Stacks = [] } = await client.send(new DescribeStacksCommand({}));
    const stack = Stacks.find(({ StackName }) => StackName === name);
    if (!stack) return undefined;
    const { StackResources = [] } = await client.send(new DescribeStackResourcesCommand({ StackName: name }));
    const { StackEvents = [] } = await client.send(new DescribeStackEventsCommand({ StackName: name }));
    const failed = StackEvents.filter(({ ResourceStatus }) => ResourceStatus === 'IMPORT_FAILED');
    return {
      status: stack.StackStatus ?? '',
      outputs: Object.fromEntries(
        (stack.Outputs ?? []).map(({ OutputKey = '', OutputValue = '' }) => [OutputKey, OutputValue]),
      ),
      resources: StackResources.map(({ LogicalResourceId, PhysicalResourceId, ResourceType }) => ({
        logicalId: LogicalResourceId ?? '',
        physicalId: PhysicalResourceId ?? '',
        type: ResourceType ?? '',
      })),
      notShown: [...new Set(failed.map((event) => `${event.ResourceType}: ${event.ResourceStatusReason}`))],
    };
  } finally {
    client.destroy();
  }
}
