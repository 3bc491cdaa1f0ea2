import { type Engine, type EngineAnswer, EngineError } from './engine.ts';
import type { Journal } from './journal.ts';

type Specification = { AttributeName: string; Enabled: boolean };

/**
 * Answers UpdateTimeToLive and DescribeTimeToLive, which the engine does not keep: the setting is remembered, and
 * nothing expires in a local run. Other operations give undefined.
 */
export async function answerTimeToLive(
  engine: Engine,
  journal: Journal,
  operation: string,
  body: string,
): Promise<EngineAnswer | undefined> {
  if (operation !== 'UpdateTimeToLive' && operation !== 'DescribeTimeToLive') return undefined;
  try {
    const input = JSON.parse(body) as { TableName?: string; TimeToLiveSpecification?: Specification };
    const TableName = input.TableName ?? '';
    await engine.call('DescribeTable', { TableName });
    if (operation === 'UpdateTimeToLive') {
      journal.set(`ttl:${TableName}`, JSON.stringify(input.TimeToLiveSpecification));
      return json(200, { TimeToLiveSpecification: input.TimeToLiveSpecification });
    }
    const kept = JSON.parse(journal.get(`ttl:${TableName}`) ?? '{"Enabled":false}') as Specification;
    return json(200, {
      TimeToLiveDescription: kept.Enabled
        ? { TimeToLiveStatus: 'ENABLED', AttributeName: kept.AttributeName }
        : { TimeToLiveStatus: 'DISABLED' },
    });
  } catch (error) {
    const type = error instanceof EngineError ? error.type : 'ValidationException';
    return json(400, {
      __type: `com.amazonaws.dynamodb.v20120810#${type}`,
      message: error instanceof Error ? error.message : String(error),
    });
  }
}

function json(status: number, body: object): EngineAnswer {
  return { status, headers: { 'content-type': 'application/x-amz-json-1.0' }, body: JSON.stringify(body) };
}
