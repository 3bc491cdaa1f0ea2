import { debuglog } from 'node:util';
import { QueryError } from '../shared/query/query-error.ts';

const trace = debuglog('stentor');

/**
 * One sentence about an error, for people: what failed and what to do about it. The stack is shown under
 * NODE_DEBUG=stentor only.
 */
export function describeFailure(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  trace('%s', error.stack);
  if (error instanceof QueryError) return `--${error.parameter} ${error.problem}.`;
  const code = codeOf(error);
  if (code === 'ECONNREFUSED' || code === 'ENOTFOUND' || code === 'ECONNRESET')
    return `Nothing answers there (${messageOf(error)}); is the local run, or the engine that --endpoint names, up?`;
  if (error.message === 'Region is missing') return 'No AWS region is set; give --region, or set AWS_REGION.';
  switch (error.name) {
    case 'ResourceNotFoundException':
      return `A table of Stentor is missing there (${error.message}); was this deployed, or started, by Stentor?`;
    case 'CredentialsProviderError':
      return `No AWS credentials were found (${error.message}); set AWS_PROFILE or log in as for the AWS CLI.`;
    case 'ExpiredTokenException':
    case 'ExpiredToken':
      return 'The AWS credentials have run out; log in again.';
    case 'AccessDeniedException':
    case 'AccessDenied':
      return `AWS does not let these credentials do that: ${error.message}`;
    default:
      return fileFailure(error) ?? (error.message || error.name);
  }
}

/** A failed operation on the file `named`, in words; undefined for another error. */
export function fileFailure(error: unknown, named?: string): string | undefined {
  const { code, path } = error as NodeJS.ErrnoException;
  const file = named ?? path ?? 'the file';
  switch (code) {
    case 'ENOENT':
      return `There is no file ${file}.`;
    case 'EISDIR':
      return `${file} is a folder; name the files in it.`;
    case 'EACCES':
    case 'EPERM':
      return `${file} may not be read by this user.`;
    case 'ENOTDIR':
      return `${file} runs through something that is no folder.`;
    case 'EMFILE':
    case 'ENFILE':
      return `Too many files are open to open ${file}.`;
    default:
      return undefined;
  }
}

function codeOf(error: Error): string | undefined {
  // The SDK and fetch put what the socket said one or two causes deep, and happy eyeballs gathers several.
  if (error instanceof AggregateError && error.errors[0] instanceof Error) return codeOf(error.errors[0]);
  const own = (error as NodeJS.ErrnoException).code;
  if (typeof own === 'string') return own;
  return error.cause instanceof Error ? codeOf(error.cause) : undefined;
}

function messageOf(error: Error): string {
  if (error.message) return error.message;
  return error instanceof AggregateError ? error.errors.map(String).join(', ') : error.name;
}
