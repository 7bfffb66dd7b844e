/** Past this a file holds more than one decision. */
const longest = 350;
const written = /\.(ts|tsx|js|jsx|cjs|mjs|css|graphql)$/;

/** No file is longer than a person wants to hold in mind. */
export const fileSize = {
  name: 'file-size',
  find: (files) =>
    files
      .filter(({ path }) => written.test(path) && path !== 'packages/api-types/schema.graphql')
      .map(({ path, text }) => ({ path, line: longest + 1, lines: text.trimEnd().split('\n').length }))
      .filter(({ lines }) => lines > longest)
      .map(({ path, line, lines }) => ({
        path,
        line,
        sentence: `${lines} lines are too many: split it by decision (at most ${longest}).`,
      })),
};

const empty = /(^|[./-])(utils?|helpers?|common|managers?|base|misc)([./-]|$)/;

/** A file is named after something of the field. */
export const fileNames = {
  name: 'file-names',
  find: (files) =>
    files
      .filter(({ path }) => written.test(path) && empty.test(path.slice(path.indexOf('/src/') + 1)))
      .map(({ path }) => ({ path, line: 1, sentence: 'This name says nothing: name what it holds.' })),
};

/** Packages of many features have one sub-path per feature and no barrel at their root. */
export const packageRoots = {
  name: 'package-roots',
  find: (files) =>
    files
      .filter(({ path }) => /^packages\/(domain|persistence)\/src\/index\.ts$/.test(path))
      .map(({ path }) => ({ path, line: 1, sentence: 'No barrel at the root of a package: export a sub-path per feature.' })),
};
