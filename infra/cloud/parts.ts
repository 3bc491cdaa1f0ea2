import { Stack } from 'aws-cdk-lib';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import type { Construct } from 'constructs';
import { DeadLetters } from './dead-letters.ts';
import { type Entry, StentorFunction } from './functions.ts';

/** The functions that a stack has so far, by their entries. */
export function functionsOf(scope: Construct): Map<Entry, NodejsFunction> {
  const all = Stack.of(scope).node.findAll();
  const ours = all.filter((construct): construct is StentorFunction => construct instanceof StentorFunction);
  return new Map(ours.map((one) => [one.entry, one.function]));
}

/** A function that every stack has. @throws Error for one that it has not. */
export function functionOf(scope: Construct, entry: Entry): NodejsFunction {
  const found = functionsOf(scope).get(entry);
  if (!found) throw new Error(`The stack has no ${entry} function yet: see infra/stack.ts.`);
  return found;
}

/** The dead-letter queues that a stack has so far. */
export function deadLettersOf(scope: Construct): DeadLetters[] {
  const all = Stack.of(scope).node.findAll();
  return all.filter((construct): construct is DeadLetters => construct instanceof DeadLetters);
}
