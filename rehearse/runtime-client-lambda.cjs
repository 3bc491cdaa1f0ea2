// The one client of the Lambda runtime's own SDK that a deployed package asks for (CDK's trigger provider, Invoke).

/** Invokes functions by AWS's REST API, signed as far as the rehearsal reads a signature: by whom. */
class Lambda {
  async invoke({ FunctionName, InvocationType }) {
    const key = process.env.AWS_ACCESS_KEY_ID;
    const path = `/2015-03-31/functions/${encodeURIComponent(FunctionName)}/invocations`;
    const answer = await fetch(`${process.env.AWS_ENDPOINT_URL}${path}`, {
      method: 'POST',
      body: '{}',
      headers: {
        authorization: `AWS4-HMAC-SHA256 Credential=${key}/20260101/${process.env.AWS_REGION}/lambda/aws4_request`,
        'x-amz-invocation-type': InvocationType,
      },
    });
    const Payload = new Uint8Array(await answer.arrayBuffer());
    if (answer.status === 403) {
      const name = 'AccessDeniedException';
      throw Object.assign(new Error(Buffer.from(Payload).toString()), { name });
    }
    const FunctionError = answer.headers.get('x-amz-function-error') ?? undefined;
    return { StatusCode: answer.status, FunctionError, Payload };
  }
}

module.exports = { Lambda };
