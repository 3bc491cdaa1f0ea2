"""Resources of CloudFormation that moto has no model of, made through their services' own APIs."""

import json

from moto.awslambda.models import LambdaVersion, get_backend
from moto.core.common_models import CloudFormationModel

from .gate import ask, client


class Resource:
    """Mixed into a model of a resource that moto knows by its service's API and not by CloudFormation: made through that API."""

    service = ""

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        resource = cls()
        resource.region, resource.attributes = region_name, {}
        properties = cloudformation_json["Properties"]
        resource.physical_resource_id = resource.create(client(cls.service, region_name), resource_name, properties)
        return resource

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        original_resource.delete(account_id, region_name)
        return cls.create_from_cloudformation_json(
            new_resource_name, cloudformation_json, account_id, region_name
        )

    def delete(self, account_id, region_name):
        self.remove(client(self.service, region_name), self.physical_resource_id)

    def get_cfn_attribute(self, attribute_name):
        return self.attributes[attribute_name]

    def remove(self, api, identity):
        """Nothing is left to remove: what it was set on goes by itself."""


class TopicSubscription(Resource, CloudFormationModel):
    service = "sns"
    cloudformation_type = staticmethod(lambda: "AWS::SNS::Subscription")

    def create(self, api, name, properties):
        texts = {
            key: value if isinstance(value, str) else json.dumps(value)
            for key, value in properties.items()
            if key not in ("TopicArn", "Protocol", "Endpoint", "Region")
        }
        answer = api.subscribe(
            TopicArn=properties["TopicArn"],
            Protocol=properties["Protocol"],
            Endpoint=properties["Endpoint"],
            Attributes=texts,
            ReturnSubscriptionArn=True,
        )
        return answer["SubscriptionArn"]

    def remove(self, api, identity):
        api.unsubscribe(SubscriptionArn=identity)


class TopicPolicy(Resource, CloudFormationModel):
    service = "sns"
    cloudformation_type = staticmethod(lambda: "AWS::SNS::TopicPolicy")

    def create(self, api, name, properties):
        for topic in properties["Topics"]:
            policy = json.dumps(properties["PolicyDocument"])
            api.set_topic_attributes(TopicArn=topic, AttributeName="Policy", AttributeValue=policy)
        return name


class QueuePolicy(Resource, CloudFormationModel):
    service = "sqs"
    cloudformation_type = staticmethod(lambda: "AWS::SQS::QueuePolicy")

    def create(self, api, name, properties):
        for queue in properties["Queues"]:
            api.set_queue_attributes(
                QueueUrl=queue, Attributes={"Policy": json.dumps(properties["PolicyDocument"])}
            )
        return name


class Schedule(Resource, CloudFormationModel):
    service = "scheduler"
    cloudformation_type = staticmethod(lambda: "AWS::Scheduler::Schedule")

    def create(self, api, name, properties):
        name = properties.get("Name", name)[-64:]
        self.attributes["Arn"] = api.create_schedule(**{**properties, "Name": name})["ScheduleArn"]
        return name

    def remove(self, api, identity):
        api.delete_schedule(Name=identity)


class FunctionUrl(Resource, CloudFormationModel):
    service = "lambda"
    cloudformation_type = staticmethod(lambda: "AWS::Lambda::Url")

    def create(self, api, name, properties):
        settings = {key: properties[key] for key in ("AuthType", "InvokeMode", "Cors") if key in properties}
        answer = api.create_function_url_config(FunctionName=properties["TargetFunctionArn"], **settings)
        self.attributes = {"FunctionUrl": answer["FunctionUrl"], "FunctionArn": answer["FunctionArn"]}
        return answer["FunctionArn"]

    def remove(self, api, identity):
        api.delete_function_url_config(FunctionName=identity)


class EventInvokeConfig(Resource, CloudFormationModel):
    service = "lambda"
    cloudformation_type = staticmethod(lambda: "AWS::Lambda::EventInvokeConfig")

    def create(self, api, name, properties):
        # The engine keeps one a function, whatever its qualifier.
        settings = {key: value for key, value in properties.items() if key != "Qualifier"}
        api.put_function_event_invoke_config(**settings)
        return properties["FunctionName"]

    def remove(self, api, identity):
        api.delete_function_event_invoke_config(FunctionName=identity)


class MetricAlarm(Resource, CloudFormationModel):
    service = "cloudwatch"
    cloudformation_type = staticmethod(lambda: "AWS::CloudWatch::Alarm")

    def create(self, api, name, properties):
        name = properties.get("AlarmName", name)
        api.put_metric_alarm(**{**properties, "AlarmName": name})
        self.attributes["Arn"] = api.describe_alarms(AlarmNames=[name])["MetricAlarms"][0]["AlarmArn"]
        return name

    def remove(self, api, identity):
        api.delete_alarms(AlarmNames=[identity])


class FunctionVersion(Resource, CloudFormationModel):
    """moto's own answers no address, which others refer to."""

    cloudformation_type = staticmethod(lambda: "AWS::Lambda::Version")
    service = "lambda"

    def create(self, api, name, properties):
        # moto publishes again only when told that something changed, and CloudFormation's update does not tell it.
        function = get_backend("123456789012", self.region).get_function(properties["FunctionName"])
        function.code_or_config_updated = True
        return api.publish_version(FunctionName=properties["FunctionName"])["FunctionArn"]


LambdaVersion.cloudformation_type = staticmethod(lambda: "moto::own")


class CustomResource(CloudFormationModel):
    """Sends the provider what CloudFormation sends it, waits for its answer, and fails when that says so."""

    @classmethod
    def create_from_cloudformation_json(cls, resource_name, cloudformation_json, account_id, region_name, **kwargs):
        resource = cls()
        resource.identity = {
            "StackId": kwargs["StackId"],
            "LogicalResourceId": kwargs["LogicalId"],
            "ResourceType": kwargs["ResourceType"],
        }
        resource.tell("Create", cloudformation_json["Properties"])
        return resource

    @classmethod
    def update_from_cloudformation_json(
        cls, original_resource, new_resource_name, cloudformation_json, account_id, region_name
    ):
        old = {"OldResourceProperties": original_resource.properties}
        original_resource.tell("Update", cloudformation_json["Properties"], **old)
        return original_resource

    def delete(self, account_id, region_name):
        self.tell("Delete", self.properties)

    def tell(self, request_type, properties, **more):
        if hasattr(self, "physical_resource_id"):
            more["PhysicalResourceId"] = self.physical_resource_id
        event = {"RequestType": request_type, "ResourceProperties": properties, **self.identity, **more}
        answer = json.loads(ask("/_/custom-resource", event)[1])
        if answer["Status"] != "SUCCESS":
            raise RuntimeError(answer.get("Reason", "The provider gave no reason."))
        self.properties, self.data = properties, answer.get("Data") or {}
        self.physical_resource_id = answer["PhysicalResourceId"]

    def get_cfn_attribute(self, attribute_name):
        return self.data[attribute_name]
