export { type ExecuteOptions, execute, MOST_SUBJECTS } from './execute.js';
export { type Idempotency, replay } from './idempotency.js';
export { ofSubjects } from './of-subjects.js';
export type { Outcome, SubjectResult } from './outcome.js';
export { Problem, type ProblemCode } from './problem.js';
export type { Policy } from './run-batch.js';
export { type Allowance, anybody, staffWith, staffWithOrCustomer, systemOnly, type UseCase, useCase } from './use-case.js';
