// The layers of src, lowest first. A module imports from the layers below its own, never from its own or above:
// two modules of one layer meet in their caller, which gives one the other's published result.
const LAYERS = [
  ['core'],
  ['law'],
  ['siae', 'charges', 'renewals'],
  ['lots'],
  ['clauses'],
  ['missions', 'partnership', 'interop'],
];
const MODULES = LAYERS.flat();

/** @type {import('dependency-cruiser').IForbiddenRuleType[]} */
const layerRules = LAYERS.flatMap((layer, height) =>
  layer.map((name) => {
    const reachable = [name, ...LAYERS.slice(0, height).flat()];
    return {
      name: `layer-of-${name}`,
      comment: `${name} imports only from: ${reachable.join(', ')}.`,
      severity: 'error',
      from: { path: `^src/${name}/` },
      to: { path: '^src/', pathNot: `^src/(${reachable.join('|')})/` },
    };
  }),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layerRules,
    {
      name: 'module-without-layer',
      comment: 'A new folder of src takes its place in LAYERS first.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: `^src/(${MODULES.join('|')})/` },
      to: {},
    },
    {
      name: 'through-the-index',
      comment: 'A module is imported through its index.ts, which is its whole public face.',
      severity: 'error',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/[^/]+/', pathNot: ['^src/$1/', '^src/[^/]+/index\\.ts$'] },
    },
    {
      name: 'root-takes-indexes',
      comment: 'src/index.ts only gathers the modules.',
      severity: 'error',
      from: { path: '^src/index\\.ts$' },
      to: { pathNot: '^src/[^/]+/index\\.ts$' },
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-node-core',
      comment: 'The package also runs in browsers, and does no input or output.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'only-declared-dependencies',
      comment: 'src uses zod, decimal.js and single functions of date-fns; nothing that only developers have.',
      severity: 'error',
      from: { path: '^src/' },
      to: { pathNot: ['^src/', '^node_modules/(zod|decimal\\.js)/', '^node_modules/date-fns/(?!index)'] },
    },
    {
      name: 'examples-use-the-package',
      comment: 'An example is an outsider: it imports palier and what Node has.',
      severity: 'error',
      from: { path: '^examples/' },
      to: { path: '^(src|test)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
  },
};
