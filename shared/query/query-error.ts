/** A question that cannot be asked so: names the parameter and the mend. */
export class QueryError extends Error {
  override name = 'QueryError';
  readonly parameter: string;
  readonly problem: string;
  constructor(parameter: string, problem: string) {
    super(`${parameter} ${problem}`);
    this.parameter = parameter;
    this.problem = problem;
  }
}
