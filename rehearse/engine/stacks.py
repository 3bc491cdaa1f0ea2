"""Deploys, rolls back and deletes stacks in the order of their references, as CloudFormation does and moto does not."""

import copy
import re
import threading
import traceback

from moto.cloudformation import parsing
from moto.cloudformation.exceptions import CloudFormationError
from moto.cloudformation.models import CloudFormationBackend, Event, Stack

KEPT = ("Retain", "RetainExceptOnCreate")


def install(custom_resource):
    parsing.CustomModel = custom_resource
    CloudFormationBackend.describe_change_set = describe_change_set
    CloudFormationBackend.delete_change_set = delete_change_set
    CloudFormationBackend.execute_change_set = execute_change_set
    CloudFormationBackend.delete_stack = delete_stack


class ChangeSetNotFound(CloudFormationError):
    code = "ChangeSetNotFound"
    message = "The change set does not exist."


def describe_change_set(self, change_set_name):
    for identity, change_set in self.change_sets.items():
        if change_set_name in (identity, change_set.change_set_name):
            return change_set
    raise ChangeSetNotFound()


def delete_change_set(self, change_set_name):
    """Deleting one that is not there is no error."""
    for identity, change_set in list(self.change_sets.items()):
        if change_set_name in (identity, change_set.change_set_name):
            del self.change_sets[identity]


def execute_change_set(self, change_set_name, stack_name=None):
    change_set = self.describe_change_set(change_set_name)
    stack = self.stacks[change_set.stack_id]
    kind = change_set.change_set_type
    report(stack, f"{kind}_IN_PROGRESS", "User Initiated")
    # One that is executed is gone.
    del self.change_sets[change_set.change_set_id]
    threading.Thread(target=deploy, args=(stack, change_set, kind), daemon=True).start()


def deploy(stack, change_set, kind):
    before = (stack.template, stack.parameters)
    try:
        # For a parameter that keeps its value moto gives what it was resolved to, which cannot be resolved again.
        resolved = stack.resource_map.resolved_parameters
        given = {
            name: value for name, value in change_set.parameters.items() if value != resolved.get(name)
        }
        converge(stack, change_set.template, {**(stack.parameters or {}), **given})
        clean_up(stack)
        stack.output_map = stack._create_output_map()
        # Outputs are read lazily, when there is nobody any more to hear that one cannot be.
        list(stack.output_map.values())
        report(stack, f"{kind}_COMPLETE")
    except Exception as error:
        traceback.print_exc()
        roll_back(stack, kind, before, str(error))
    change_set.execution_status = "EXECUTE_COMPLETE"


def roll_back(stack, kind, before, reason):
    if kind == "CREATE":
        report(stack, "ROLLBACK_IN_PROGRESS", reason)
        remove(stack, list(applied(stack)), kept=("Retain",))
        report(stack, "ROLLBACK_COMPLETE")
        return
    report(stack, "UPDATE_ROLLBACK_IN_PROGRESS", reason)
    try:
        converge(stack, *before)
        clean_up(stack)
        report(stack, "UPDATE_ROLLBACK_COMPLETE")
    except Exception as error:
        traceback.print_exc()
        report(stack, "UPDATE_ROLLBACK_FAILED", str(error))


def converge(stack, template, parameters):
    """Creates and updates what the template wants, each after all that it refers to."""
    resources = stack.resource_map
    stack.template, stack.parameters = template, parameters
    stack._parse_template()
    wanted = stack.template_dict["Resources"]
    resources._template, resources._resource_json_map = stack.template_dict, copy.deepcopy(wanted)
    resources.input_parameters = parameters
    resources.load()
    done = applied(stack)
    for name in in_order(wanted):
        if done.get(name) == wanted[name]:
            continue
        kind, action = wanted[name]["Type"], "UPDATE" if name in done else "CREATE"
        try:
            if action == "UPDATE":
                # One that fails has begun all the same: a rollback takes it back.
                done[name] = wanted[name]
                update(resources, name, stack)
            elif resources[name] is None:
                warn(stack, name, kind, "moto does not know this type")
        except Exception as error:
            note(stack, name, kind, f"{action}_FAILED", str(error))
            raise RuntimeError(f"{name} ({kind}): {error}") from error
        note(stack, name, kind, f"{action}_COMPLETE")
        done[name] = wanted[name]


def update(resources, name, stack):
    original = resources._parsed_resources.get(name)
    if original is None:
        return
    changed = parsing.parse_and_update_resource(
        name,
        copy.deepcopy(resources._resource_json_map[name]),
        resources,
        account_id=stack.account_id,
        region_name=stack.region_name,
    )
    if changed is None:
        warn(stack, name, original.cf_resource_type, "moto cannot update this type")
    else:
        resources._parsed_resources[name] = changed


def clean_up(stack):
    """Removes what the template does not have any more, last of all, as CloudFormation does."""
    wanted = stack.template_dict["Resources"]
    remove(stack, [name for name in applied(stack) if name not in wanted], kept=KEPT)


def remove(stack, names, kept):
    done = applied(stack)
    for name in reversed([name for name in in_order(done) if name in names]):
        resource = stack.resource_map._parsed_resources.get(name)
        definition = done.pop(name)
        stack.resource_map._parsed_resources.pop(name, None)
        if resource is None or definition.get("DeletionPolicy") in kept:
            note(stack, name, definition["Type"], "DELETE_SKIPPED")
            continue
        stack.resource_map._delete_resource(resource, definition)
        note(stack, name, definition["Type"], "DELETE_COMPLETE")


def delete_stack(self, name_or_stack_id):
    for stack in list(self.stacks.values()):
        if name_or_stack_id in (stack.name, stack.stack_id):
            report(stack, "DELETE_IN_PROGRESS", "User Initiated")
            remove(stack, list(applied(stack)), kept=KEPT)
            report(stack, "DELETE_COMPLETE")
            self.deleted_stacks[stack.stack_id] = self.stacks.pop(stack.stack_id)


def applied(stack):
    """What each resource of a stack was last made from."""
    if not hasattr(stack, "applied"):
        stack.applied = {}
    return stack.applied


def in_order(resources):
    order = []

    def visit(name, path=()):
        if name in order or name not in resources or name in path:
            return
        for other in references(resources[name]):
            visit(other, (*path, name))
        order.append(name)

    for name in resources:
        visit(name)
    return order


def references(value):
    if isinstance(value, list):
        return [name for item in value for name in references(item)]
    if not isinstance(value, dict):
        return []
    found = []
    for key, item in value.items():
        if key == "Ref":
            found.append(item)
        elif key == "Fn::GetAtt":
            found.append(item[0] if isinstance(item, list) else item.split(".")[0])
        elif key == "DependsOn":
            found.extend(item if isinstance(item, list) else [item])
        elif key == "Fn::Sub":
            text = item[0] if isinstance(item, list) else item
            found.extend(name.split(".")[0] for name in re.findall(r"\$\{([^!}][^}]*)\}", text))
            found.extend(references(item))
        else:
            found.extend(references(item))
    return found


def report(stack, status, reason=None):
    stack._add_stack_event(status, resource_status_reason=reason)
    stack.status = status


def note(stack, name, kind, status, reason=None):
    resource = stack.resource_map._parsed_resources.get(name)
    identity = str(getattr(resource, "physical_resource_id", name))
    stack.events.append(Event(stack.stack_id, stack.name, name, identity, kind, status, reason, None))


def warn(stack, name, kind, reason):
    """Read back by the rehearsal, which tells what it could not show."""
    note(stack, name, kind, "IMPORT_FAILED", reason)
