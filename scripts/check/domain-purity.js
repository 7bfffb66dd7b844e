import { eachNode, isTypeScript, ts } from './syntax.js';

/** Names that reach the clock, chance, the outside or the future. */
const impure = new Map([
  ['Date.now', 'reads the clock: take the time as a fact'],
  ['performance.now', 'reads the clock: take the time as a fact'],
  ['Temporal.Now', 'reads the clock: take the time as a fact'],
  ['Math.random', 'is random: take the value as a fact'],
  ['crypto.randomUUID', 'is random: take the value as a fact'],
  ['crypto.getRandomValues', 'is random: take the value as a fact'],
]);
const outside = new Set(['process', 'console', 'fetch', 'setTimeout', 'setInterval', 'queueMicrotask', 'globalThis', 'Promise']);

/** The domain is pure: no clock, no chance, nothing asynchronous, nothing of the environment. */
export const domainPurity = {
  name: 'domain-purity',
  find: (files) =>
    files
      .filter((file) => file.path.startsWith('packages/domain/src/') && isTypeScript(file) && !/\.test\.ts$/.test(file.path))
      .flatMap(problemsIn),
};

function problemsIn(file) {
  const problems = [];
  eachNode(file, (node, line) => {
    const sentence = impurity(node);
    if (sentence) problems.push({ path: file.path, line, sentence });
  });
  return problems;
}

function impurity(node) {
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText();
    const reason = impure.get(name);
    if (reason) return `${name} ${reason}.`;
  }
  if (ts.isNewExpression(node) && node.expression.getText() === 'Date' && !node.arguments?.length) {
    return 'new Date() reads the clock: take the time as a fact.';
  }
  if (ts.isCallExpression(node) && node.expression.getText() === 'Date')
    return 'Date() reads the clock: take the time as a fact.';
  if (node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node))
    return 'The domain waits for nothing: no async, no await.';
  if (ts.isIdentifier(node) && outside.has(node.text) && isReference(node)) return `${node.text} is outside of the domain.`;
  return undefined;
}

/** A name that is used, not one that names a property, a parameter or a type's member. */
function isReference(node) {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  if (ts.isTypeReferenceNode(parent)) return node.text === 'Promise';
  return ts.isCallExpression(parent) || ts.isNewExpression(parent);
}
