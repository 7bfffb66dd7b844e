/**
 * A lifecycle as data: which action leads from where to where. One table decides every transition;
 * buttons, API errors, imports and pictures all read it.
 */
export type Transition<Status extends string, Action extends string> = { action: Action; from: readonly Status[]; to: Status };

export type Lifecycle<Status extends string, Action extends string> = {
  transitions: readonly Transition<Status, Action>[];
  /** Where `action` leads from `status`; undefined when it leads nowhere. */
  next(status: Status, action: Action): Status | undefined;
  /** From which statuses `action` is possible. */
  from(action: Action): readonly Status[];
};

export function lifecycle<Status extends string, Action extends string>(
  transitions: readonly Transition<Status, Action>[],
): Lifecycle<Status, Action> {
  const table = new Map<string, Status>();
  for (const { action, from, to } of transitions) {
    for (const status of from) {
      const key = `${status}>${action}`;
      if (table.has(key)) throw new Error(`Two transitions for ${action} from ${status}`);
      table.set(key, to);
    }
  }
  return {
    transitions,
    next: (status, action) => table.get(`${status}>${action}`),
    from: (action) => transitions.filter((transition) => transition.action === action).flatMap((transition) => transition.from),
  };
}
