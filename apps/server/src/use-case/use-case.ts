import { type Actor, can, type Deciding, type Permission } from '@bookwright/domain/access';
import type { Decision, Facts } from '@bookwright/domain/kernel';
import type { LockTarget } from '@bookwright/persistence/changes';
import type { Tx } from '@bookwright/persistence/connection';
import { Problem } from './problem.js';

/**
 * One thing that can be done, as a record: who may, what it locks, what it must know, and the pure decision. Only
 * `execute()` runs it, for one command or for 100,000, so previews, bulk edits and the demo data share its rules.
 */
export type UseCase<Command, F extends Facts> = {
  /** A verb: `confirmBookings`. */
  name: string;
  allows: Allowance;
  /** Whatever the commands will consume; read nothing here that another transaction may change meanwhile. */
  locks(tx: Tx, commands: readonly Command[], now: string): Promise<readonly LockTarget[]> | readonly LockTarget[];
  /** Everything the decisions look at, in a number of queries that does not grow with the commands. */
  load(tx: Tx, commands: readonly Command[], now: string): Promise<F>;
  decide(facts: F, command: Command, deciding: Deciding): Decision;
  /** What calls of this use case contend for: calls with the same key that arrive together share a transaction. */
  contendsFor?(command: Command): string | null;
};

export const useCase = <Command, F extends Facts>(definition: UseCase<Command, F>): UseCase<Command, F> => definition;

/** Throws a top-level problem for an actor who may not even ask. */
export type Allowance = (actor: Actor) => void;

const signedInStaff = (actor: Actor): void => {
  if (actor.kind === 'GUEST') throw new Problem('UNAUTHENTICATED', 'Sign in first.');
};

/** Staff (or the system) with a permission. */
export const staffWith =
  (permission: Permission): Allowance =>
  (actor) => {
    signedInStaff(actor);
    if (!can(actor, permission)) throw new Problem('FORBIDDEN', `This needs the permission ${permission}.`, { permission });
  };

/** Staff with a permission, or the customer whose order it is: that is decided for each booking. */
export const staffWithOrCustomer =
  (permission: Permission): Allowance =>
  (actor) => {
    if (actor.kind !== 'CUSTOMER') staffWith(permission)(actor);
  };

/** Everybody who opened the shop. */
export const anybody: Allowance = () => undefined;

export const systemOnly: Allowance = (actor) => {
  if (actor.kind !== 'SYSTEM') throw new Problem('FORBIDDEN', 'Only the system does this.');
};
