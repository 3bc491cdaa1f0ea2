import { z } from 'zod';
import { getJson } from './control-plane.ts';

const mappingSchema = z.object({
  UUID: z.string(),
  EventSourceArn: z.string(),
  FunctionArn: z.string(),
  BatchSize: z.number(),
  StartingPosition: z.string().optional(),
  FunctionResponseTypes: z.array(z.string()).default([]),
  BisectBatchOnFunctionError: z.coerce.boolean().default(false),
  // Lambda's default is to retry until the record expires; a rehearsal does not wait for that.
  MaximumRetryAttempts: z.coerce.number().optional(),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});

/** An event source mapping as it is deployed. */
export type Mapping = z.infer<typeof mappingSchema> & {
  functionName: string;
  patterns: string[];
  partialAnswers: boolean;
};

/** The event source mappings of the deployment. */
export async function mappingsOf(engine: string): Promise<Mapping[]> {
  const schema = z.object({ EventSourceMappings: z.array(mappingSchema) });
  const { EventSourceMappings: found } = await getJson(
    engine,
    'lambda',
    '/2015-03-31/event-source-mappings/',
    schema,
  );
  return found.map((mapping) => ({
    ...mapping,
    functionName: mapping.FunctionArn.split(':')[6] ?? '',
    patterns: mapping.FilterCriteria?.Filters.map(({ Pattern }) => Pattern) ?? [],
    partialAnswers: mapping.FunctionResponseTypes.includes('ReportBatchItemFailures'),
  }));
}

/** The identifiers that a function answers as failed: all of them where the invocation failed. */
export function failedOf(
  { payload, error }: { payload: unknown; error?: unknown },
  mapping: Mapping,
  all: string[],
): string[] {
  if (error) return all;
  if (!mapping.partialAnswers) return [];
  const answer = answerSchema.safeParse(payload);
  // Lambda takes an answer in another form, or one that names a record that was not sent, for a failure of all.
  if (!answer.success) return all;
  const failed = answer.data?.batchItemFailures.map(({ itemIdentifier }) => itemIdentifier) ?? [];
  return failed.every((id) => all.includes(id)) ? failed : all;
}

const answerSchema = z
  .object({ batchItemFailures: z.array(z.object({ itemIdentifier: z.string().min(1) })).default([]) })
  .nullish();
