import type { Command } from 'commander';

/** Where the tables are: a data folder of the local run, a DynamoDB endpoint, or a stack in an AWS account. */
export type PlaceOptions = { data?: string; endpoint?: string; stack?: string; region?: string };

/** Adds the options that say where the tables are. */
export function addPlaceOptions(command: Command): Command {
  return addDataOption(command)
    .option('--endpoint <url>', 'a DynamoDB endpoint instead, such as http://127.0.0.1:8000')
    .option('--stack <name>', 'a stack deployed in AWS instead; credentials as the AWS CLI finds them')
    .option('--region <region>', 'AWS region of the stack (default: AWS_REGION or the profile)');
}

/** Adds the options that say where new articles go: there must be somebody to raise their alerts. */
export function addIngestOptions(command: Command): Command {
  return addDataOption(command)
    .option('--stack <name>', 'a stack deployed in AWS instead; its alert function then does the rest')
    .option('--region <region>', 'AWS region of the stack (default: AWS_REGION or the profile)');
}

function addDataOption(command: Command): Command {
  return command.option('--data <folder>', 'data folder of the local run (default: .stentor)');
}
