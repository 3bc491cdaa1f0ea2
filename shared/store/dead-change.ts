import * as z from 'zod';
import type { DeadWork } from '../dead-letter/letter.ts';
import { changeOf, StreamRecordError } from './stream.ts';

const image = z.record(z.string(), z.unknown()).nullable();
const changeSchema = z.object({ before: image, after: image });

/** Reads a change of an article that was put aside, as the local journal keeps it. */
export function readDeadChange(body: string): DeadWork {
  const parsed = changeSchema.safeParse(jsonOf(body));
  if (!parsed.success) return { kind: 'unknown', problem: 'it is no change of an article' };
  const { before, after } = parsed.data;
  try {
    const change = changeOf({
      eventName: after === null ? 'REMOVE' : 'MODIFY',
      dynamodb: { ...(after && { NewImage: after }), ...(before && { OldImage: before }) },
    });
    return change
      ? { kind: 'change', ...change }
      : { kind: 'unknown', problem: 'it is a change that says nothing new' };
  } catch (error) {
    if (error instanceof StreamRecordError) return { kind: 'unknown', problem: error.message };
    throw error;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
