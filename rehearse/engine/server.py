"""moto's server, with what its CloudFormation lacks for a deployment of Stentor; see docs/rehearsal.md.

Run as: python -m engine.server PORT GATE
GATE is the address of `rehearse/gate.ts`: it invokes functions, and takes note of what topics deliver to people.
"""

import json

from moto.awslambda.models import LambdaFunction
from moto.cloudformation import responses
from moto.cloudformation.utils import get_stack_from_s3_url
from moto.cloudtrail.responses import CloudTrailResponse
from moto.dynamodb.comparisons import FuncBetween
from moto.dynamodb.models.table import Table
from moto.iam.models import Role
from moto.server import main
from moto.sns.models import Subscription
from moto.sqs.models import Queue

from . import stacks
from .gate import GATE, PORT, ask
from .resources import CustomResource


def invoke(function, body, request_headers, response_headers):
    """Functions run in the rehearsal's own processes, not in moto's containers."""
    headers, payload = ask("/_/invoke", {"function": function.function_arn, "payload": json.loads(body or "{}")})
    if headers.get("x-amz-function-error"):
        response_headers["x-amz-function-error"] = headers["x-amz-function-error"]
    return payload


LambdaFunction.invoke = invoke
stacks.install(CustomResource)

# Functions read queue addresses from their environment, and the SDK calls the host that it finds there.
Queue.physical_resource_id = property(lambda queue: f"{GATE}/{queue.account_id}/{queue.name}")

# The rehearsal reads queues and streams for the functions, with filters, partial answers and dead letters, which moto lacks.
Queue.lambda_event_source_mappings = Table.lambda_event_source_mappings = property(
    lambda source: {}, lambda source, mappings: None
)

# CloudFormation hands policies on as objects, and IAM keeps and answers text.
create_role = Role.create_from_cloudformation_json.__func__


def create_role_of_texts(cls, resource_name, cloudformation_json, *place, **kwargs):
    properties = cloudformation_json["Properties"]
    properties["AssumeRolePolicyDocument"] = json.dumps(properties["AssumeRolePolicyDocument"])
    for policy in properties.get("Policies", []):
        policy["PolicyDocument"] = json.dumps(policy["PolicyDocument"])
    return create_role(cls, resource_name, cloudformation_json, *place, **kwargs)


def update_role(cls, original_resource, new_resource_name, cloudformation_json, *place):
    properties = cloudformation_json["Properties"]
    original_resource.assume_role_policy_document = json.dumps(properties["AssumeRolePolicyDocument"])
    original_resource.policies = {
        policy["PolicyName"]: json.dumps(policy["PolicyDocument"]) for policy in properties.get("Policies", [])
    }
    return original_resource


Role.create_from_cloudformation_json = classmethod(create_role_of_texts)
Role.update_from_cloudformation_json = classmethod(update_role)

# The CDK CLI asks CloudTrail why a deploy failed, and again for minutes where there is none.
CloudTrailResponse.lookup_events = lambda self: json.dumps({"Events": []})

compare_between = FuncBetween.expr


def between_of_one_type(self, item):
    """A value of another type than the bounds is not between them; moto fails there."""
    try:
        return compare_between(self, item)
    except TypeError:
        return False


FuncBetween.expr = between_of_one_type

create_queue = Queue.create_from_cloudformation_json.__func__


def create_named_queue(cls, resource_name, cloudformation_json, *place, **kwargs):
    """CloudFormation ends the name that it makes up for a FIFO queue as SQS wants it."""
    if cloudformation_json["Properties"].get("FifoQueue") and not resource_name.endswith(".fifo"):
        resource_name = resource_name[-75:] + ".fifo"
    return create_queue(cls, resource_name, cloudformation_json, *place, **kwargs)


Queue.create_from_cloudformation_json = classmethod(create_named_queue)

# moto finds the bucket in the path only where the address says "localhost".
responses.get_stack_from_s3_url = lambda url, **place: get_stack_from_s3_url(url + "?localhost", **place)

publish = Subscription.publish


def publish_and_note(self, message, message_id, subject=None, message_attributes=None, **rest):
    """
    moto keeps no e-mail and no SMS that a topic sends: they are told to the gate as they go out, with the filter
    policy, for moto matches the endings of single values alone and not those in an array.
    """
    if self.protocol in ("email", "email-json", "sms"):
        structured = rest.get("message_structure") == "json"
        text = self._parse_message_structure(message, self.protocol) if structured else message
        note = {"protocol": self.protocol, "endpoint": self.endpoint, "subject": subject, "text": text}
        note |= {"topic": self.topic_arn, "messageId": message_id, "attributes": message_attributes or {}}
        ask("/_/delivered", {**note, "filterPolicy": self.attributes.get("FilterPolicy")})
    return publish(self, message, message_id, subject=subject, message_attributes=message_attributes, **rest)


Subscription.publish = publish_and_note

if __name__ == "__main__":
    main(["--host", "127.0.0.1", "--port", PORT])
