type Form = { [key: string]: string | Form };

/** A body such as `metadata[order]=7&items[0][name]=Mat` as the nested thing it describes. */
export function formBody(body: string): Form {
  const form: Form = {};
  for (const [name, value] of new URLSearchParams(body)) {
    const keys = name.split(/[[\]]+/).filter((key) => key !== '');
    const last = keys.pop()!;
    let place = form;
    for (const key of keys) {
      place[key] ??= {};
      place = place[key] as Form;
    }
    place[last] = value;
  }
  return form;
}

/** One value of a form, by its path. */
export const formValue = (form: Form, ...path: string[]): string | undefined => {
  let place: string | Form | undefined = form;
  for (const key of path) place = typeof place === 'object' ? place[key] : undefined;
  return typeof place === 'string' ? place : undefined;
};

export const formRecord = (form: Form, ...path: string[]): Record<string, string> => {
  let place: string | Form | undefined = form;
  for (const key of path) place = typeof place === 'object' ? place[key] : undefined;
  return typeof place === 'object' ? (place as Record<string, string>) : {};
};
