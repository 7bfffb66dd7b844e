import { meet } from './span.js';
import type { Choice, Wanted } from './wanted.js';

/** Finds a unit for one that is wanted, moving others to other units where that helps (augmenting paths). */
function place(index: number, options: readonly (readonly string[])[], holder: Map<string, number>, tried: Set<string>): boolean {
  for (const unit of options[index]!) {
    if (tried.has(unit)) continue;
    tried.add(unit);
    const other = holder.get(unit);
    if (other === undefined || place(other, options, holder, tried)) {
      holder.set(unit, index);
      return true;
    }
  }
  return false;
}

/** True when everything that is wanted at one moment can have a unit of its own. */
function canServe(wanted: readonly Wanted[], chosen: readonly Choice[]): boolean {
  const options = wanted.map(({ options, occupied }) =>
    options
      .filter(({ unit }) => !chosen.some((other) => other.unit.id === unit.id && meet(other.need.occupied, occupied)))
      .map(({ unit }) => unit.id),
  );
  const holder = new Map<string, number>();
  return options.every((_, index) => place(index, options, holder, new Set()));
}

/**
 * Whether what is still wanted can be served beside what is chosen, looked at moment by moment. A "no" is sure; a "yes"
 * too, unless needs of different phases compete for the same units: then the search that asks goes on and finds out.
 */
export function canServeAll(wanted: readonly Wanted[], chosen: readonly Choice[]): boolean {
  const rest = wanted.slice(chosen.length);
  const moments = [...new Set(rest.map(({ occupied }) => occupied.from))];
  return moments.every((moment) =>
    canServe(
      rest.filter(({ occupied }) => occupied.from <= moment && moment < occupied.to),
      chosen,
    ),
  );
}
