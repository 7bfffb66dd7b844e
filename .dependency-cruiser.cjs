/**
 * Who may import whom: the table in docs/architecture.md, as rules. Each rule has a fixture that breaks it and a test that
 * sees it reported (tests/boundaries).
 */
const source = (folder) => `^${folder}/src/`;
const tests = '[.](test|spec|journey)[.]tsx?$|/testing/|/fixtures/';
const npm = (names) => `(^|/)node_modules/(${names})/`;

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layers = [
  {
    name: 'domain-imports-only-itself',
    comment: 'Rules are plain data and pure functions: no library, no Node module, no other package.',
    from: { path: source('packages/domain'), pathNot: tests },
    to: { pathNot: source('packages/domain') },
  },
  {
    name: 'domain-tests-know-only-the-domain',
    comment: 'A rule is tested with no database, server or app.',
    from: { path: source('packages/domain') },
    to: { path: '^(apps|packages)/', pathNot: source('packages/domain') },
  },
  {
    name: 'persistence-imports-domain-and-database-only',
    comment: 'What is stored knows the domain and PostgreSQL, and nothing of the API.',
    from: { path: source('packages/persistence'), pathNot: tests },
    to: {
      pathNot: [
        source('packages/persistence'),
        source('packages/domain'),
        npm('typeorm|pg|pg-[a-z-]+|@types/pg|reflect-metadata'),
      ],
      dependencyTypesNot: ['core'],
    },
  },
  {
    name: 'persistence-tests-stay-below-the-server',
    comment: 'The database layer is tested without GraphQL, server or app.',
    from: { path: source('packages/persistence') },
    to: { path: ['^apps/', npm('graphql|type-graphql|@apollo/[a-z-]+')] },
  },
  {
    name: 'entities-stay-in-persistence',
    comment: 'An entity class is how rows are stored; what leaves the package are facts and rows.',
    from: { path: '^packages/persistence/src/[^/]+/index[.]ts$' },
    to: { path: '[.]entity[.]ts$' },
  },
  {
    name: 'typeorm-stays-in-persistence',
    comment: 'Nothing outside packages/persistence knows TypeORM.',
    from: { path: '^(apps|packages)/', pathNot: '^packages/persistence/' },
    to: { path: npm('typeorm') },
  },
  {
    name: 'use-cases-know-no-api',
    comment: 'A use case is written against domain, persistence and the use-case module.',
    from: { path: '^apps/server/src/.*/use-cases/', pathNot: tests },
    to: {
      pathNot: [
        source('packages/domain'),
        source('packages/persistence'),
        '^apps/server/src/.*/use-cases/',
        '^apps/server/src/use-case([.]ts|/)',
        '^apps/server/src/context[.]ts$',
      ],
    },
  },
  {
    name: 'use-cases-make-no-context',
    comment: 'A use case is given its context; it knows only the shape of it.',
    from: { path: '^apps/server/src/.*/use-cases/', pathNot: tests },
    to: { path: '^apps/server/src/context[.]ts$', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'resolvers-take-only-types-from-the-domain',
    comment: 'A resolver calls a use case or a query; a rule in a resolver is in the wrong room.',
    from: { path: '^apps/server/src/.*[.]resolver[.]ts$' },
    to: { path: source('packages/domain'), dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'type-graphql-in-its-files',
    comment: 'type-graphql stays in *.type, *.inputs, *.resolver and the graphql folder.',
    from: { path: source('apps/server'), pathNot: ['[.](type|inputs|resolver)[.]ts$', '^apps/server/src/graphql/', tests] },
    to: { path: npm('type-graphql') },
  },
  {
    name: 'api-types-imports-nothing',
    comment: 'The types of the API are generated and stand alone.',
    from: { path: source('packages/api-types') },
    to: {
      pathNot: [source('packages/api-types'), npm('@graphql-typed-document-node/core'), '^@graphql-typed-document-node/core$'],
    },
  },
  {
    name: 'browser-packages-know-only-api-types',
    comment: 'The grid and the web kit know no feature, no rule and no app.',
    from: { path: '^packages/(smart-grid|web-kit)/src/' },
    to: { path: '^(apps|packages)/', pathNot: ['^packages/$1/', source('packages/api-types')] },
  },
  {
    name: 'browser-packages-do-not-run-on-the-server',
    comment: 'What a browser loads uses no Node module and no server library.',
    from: { path: ['^packages/(smart-grid|web-kit)/src/', '^apps/(admin|portal)/src/'], pathNot: tests },
    to: { path: npm('pg|typeorm|fastify|type-graphql|graphile-worker|@apollo/server') },
  },
  {
    name: 'no-node-modules-in-browsers',
    comment: 'What a browser loads uses no Node module.',
    from: { path: ['^packages/(smart-grid|web-kit)/src/', '^apps/(admin|portal)/src/'], pathNot: tests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'apps-know-only-the-api',
    comment: 'The server tells the apps what is allowed; they never repeat a rule.',
    from: { path: '^apps/(admin|portal)/' },
    to: { path: '^(apps|packages)/', pathNot: ['^apps/$1/', '^packages/(api-types|smart-grid|web-kit)/'] },
  },
  {
    name: 'features-keep-their-internals',
    comment: 'A feature of an app uses another one only through its index file.',
    from: { path: '^apps/(admin|portal)/src/features/([^/]+)/' },
    to: { path: '^apps/$1/src/features/', pathNot: ['^apps/$1/src/features/$2/', '^apps/$1/src/features/[^/]+/index[.]tsx?$'] },
  },
];

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const everywhere = [
  {
    name: 'no-cycles',
    comment: 'Two files that need each other are one file, or three.',
    from: {},
    to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
  },
  {
    name: 'packages-through-their-exports',
    comment: 'Another package is imported by its name, never by a path into it.',
    from: { path: '^((?:apps|packages)/[^/]+)/src/' },
    to: { path: '^(apps|packages)/', pathNot: '^$1/', dependencyTypes: ['local'] },
  },
  {
    name: 'tests-are-not-shipped',
    comment: 'What runs for people does not import what runs for tests.',
    from: { path: '^(apps|packages)/', pathNot: [tests, '^apps/(e2e|bench)/', 'jest[.]'] },
    to: { path: tests, pathNot: 'node_modules/' },
  },
  {
    name: 'imports-exist',
    comment: 'The import cannot be resolved.',
    from: { path: '^(apps|packages)/' },
    // A package of types only has nothing to resolve to.
    to: { couldNotResolve: true, pathNot: '^@graphql-typed-document-node/core$' },
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [...layers, ...everywhere].map((rule) => ({ ...rule, severity: 'error' })),
  options: {
    doNotFollow: { path: 'node_modules|/dist/' },
    exclude: { path: '/dist/|[.]css$|[.]graphql$|test-results/' },
    tsPreCompilationDeps: true,
    combinedDependencies: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['source', 'import', 'node', 'default', 'types'] },
    skipAnalysisNotInRules: true,
  },
};
