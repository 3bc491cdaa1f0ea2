import { randomUUID } from 'node:crypto';
import type { MessageAttribute } from './fauxqs-parts.ts';

/** Parameters of a call in SNS's query protocol, flattened (`MessageAttributes.entry.1.Name` …). */
export type SnsParameters = Record<string, string | undefined>;

/** SNS refuses a call: `code`, HTTP status and message as SNS gives them. */
export class SnsRefusal extends Error {
  override name = 'SnsRefusal';
  readonly code: string;
  readonly status: number;
  constructor(message: string, code = 'InvalidParameter', status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

/** The refusal in the XML that SNS's clients read. */
export function refusalXml(refusal: SnsRefusal): string {
  const error = `<Type>Sender</Type><Code>${refusal.code}</Code><Message>${escapeMarkup(refusal.message)}</Message>`;
  return `<ErrorResponse xmlns="${namespace}"><Error>${error}</Error>${requestId()}</ErrorResponse>`;
}

/** A result in the XML that SNS's clients read; `result` is markup. */
export function resultXml(action: string, result: string): string {
  return (
    `<${action}Response xmlns="${namespace}"><${action}Result>${result}</${action}Result>` +
    `<ResponseMetadata>${requestId()}</ResponseMetadata></${action}Response>`
  );
}

/** Text made safe inside HTML and XML, attributes included. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** The message attributes under a prefix (`''`, or that of a batch entry). */
export function readMessageAttributes(
  parameters: SnsParameters,
  prefix = '',
): Record<string, MessageAttribute> {
  const attributes: Record<string, MessageAttribute> = {};
  for (let index = 1; ; index += 1) {
    const entry = `${prefix}MessageAttributes.entry.${index}.`;
    const name = parameters[`${entry}Name`];
    if (name === undefined) return attributes;
    const text = parameters[`${entry}Value.StringValue`];
    const binary = parameters[`${entry}Value.BinaryValue`];
    attributes[name] = {
      DataType: parameters[`${entry}Value.DataType`] ?? '',
      ...(text !== undefined && { StringValue: text }),
      ...(binary !== undefined && { BinaryValue: binary }),
    };
  }
}

const namespace = 'http://sns.amazonaws.com/doc/2010-03-31/';

function requestId(): string {
  return `<RequestId>${randomUUID()}</RequestId>`;
}
