const list = 'docs/features.md';
const isTest = /\.(test|spec)\.tsx?$/;
const row = /^\| ((?:AP|SV|CRM|JZ|AL)-\d+) \|.*\]\(\.\.\/([^)]+)\)/;
const named = /\[((?:AP|SV|CRM|JZ|AL)-\d+)\]/g;

/** docs/features.md lists exactly the features that tests name, and each line links a test that names it. */
export const featureList = {
  name: 'feature-list',
  find: (files) => {
    const document = files.find(({ path }) => path === list);
    if (!document) return [];
    const tests = new Map(files.filter(({ path }) => isTest.test(path)).map(({ path, text }) => [path, text]));
    const listed = new Set();
    const problems = [];
    for (const [index, line] of document.text.split('\n').entries()) {
      const [, id, path] = row.exec(line) ?? [];
      if (!id) continue;
      listed.add(id);
      if (!tests.get(path)?.includes(`[${id}]`)) {
        problems.push({ path: list, line: index + 1, sentence: `${id} links ${path}, which has no test that names it.` });
      }
    }
    for (const [path, text] of tests) {
      if (path.startsWith('tests/')) continue;
      for (const [, id] of text.matchAll(named)) {
        if (listed.has(id)) continue;
        listed.add(id);
        problems.push({ path, line: 1, sentence: `A test here names ${id}, which ${list} does not list.` });
      }
    }
    return problems;
  },
};
