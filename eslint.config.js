import { defineConfig } from 'eslint/config';
import jsdoc from 'eslint-plugin-jsdoc';
import tsdoc from 'eslint-plugin-tsdoc';
import { builtinModules } from 'node:module';
import tseslint from 'typescript-eslint';

const NODE_BUILT_INS = [...new Set(builtinModules.map((name) => name.split('/')[0] ?? name))];

// zod's `import { z }` brings every locale into the bundle of whoever uses it.
const ZOD_NAMESPACE = {
  selector: "ImportDeclaration[source.value='zod'] > :not(ImportNamespaceSpecifier, Literal)",
  message: "Write import * as z from 'zod'.",
};
// What others call says everything; a comment on a function of the same file may be one line.
const EXPORTED_FUNCTIONS = [
  'ExportNamedDeclaration > FunctionDeclaration',
  'ExportNamedDeclaration > TSDeclareFunction',
  'ExportNamedDeclaration > ClassDeclaration FunctionExpression',
  'ExportNamedDeclaration > VariableDeclaration > VariableDeclarator > ArrowFunctionExpression',
  'TSMethodSignature',
];
const BROWSERS = 'The package also runs in browsers.';
const GIVEN = 'The day is a parameter.';

export default defineConfig(
  {
    ignores: ['dist/', 'coverage/', 'docs/api/', 'test/api/', 'reports/', '.cache/', '.stryker-tmp/'],
  },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  {
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: {
      parserOptions: { project: ['tsconfig.json', 'test/tsconfig.json'], tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'prefer-const': 'error',
      'no-restricted-syntax': ['error', ZOD_NAMESPACE],
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [jsdoc.configs['flat/recommended-typescript-error']],
    plugins: { tsdoc },
    rules: {
      'tsdoc/syntax': 'error',
      'jsdoc/require-jsdoc': [
        'error',
        {
          publicOnly: true,
          require: { ArrowFunctionExpression: true, ClassDeclaration: true, FunctionDeclaration: true },
          contexts: [
            'TSInterfaceDeclaration',
            'TSTypeAliasDeclaration',
            'TSPropertySignature',
            'TSMethodSignature',
            'PropertyDefinition',
            'MethodDefinition',
            'ExportNamedDeclaration > VariableDeclaration',
          ],
        },
      ],
      'jsdoc/require-description': ['error', { contexts: ['any'] }],
      'jsdoc/require-example': [
        'error',
        {
          contexts: ['ExportNamedDeclaration > FunctionDeclaration', 'ExportNamedDeclaration > ClassDeclaration'],
          // What the index of a module does not show cannot be run as an example.
          exemptedBy: ['internal'],
        },
      ],
      'jsdoc/require-param': ['error', { contexts: EXPORTED_FUNCTIONS }],
      'jsdoc/require-returns': ['error', { contexts: EXPORTED_FUNCTIONS }],
      'jsdoc/tag-lines': 'off',
      'jsdoc/require-throws-type': 'off',
      // No input or output, no clock, no chance: the package is given what it needs.
      'no-restricted-globals': ['error', 'console', 'process', 'fetch', 'setTimeout', 'setInterval', 'performance'],
      'no-restricted-properties': [
        'error',
        { object: 'Date', property: 'now', message: GIVEN },
        { object: 'Math', property: 'random', message: 'Nothing here is left to chance.' },
      ],
      'no-restricted-syntax': [
        'error',
        ZOD_NAMESPACE,
        { selector: "NewExpression[callee.name='Date'][arguments.length=0]", message: GIVEN },
        { selector: "CallExpression[callee.name='Date']", message: GIVEN },
        { selector: 'ExportDefaultDeclaration', message: 'Exports are named.' },
      ],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            { name: 'date-fns', message: 'Import one function: date-fns/addMonths.' },
            { name: 'decimal.js', message: 'Use the private clone in src/core/decimal.ts.' },
            ...NODE_BUILT_INS.map((name) => ({ name, message: BROWSERS })),
          ],
          patterns: [
            { group: ['node:*'], message: BROWSERS },
            { group: ['zod/*'], message: ZOD_NAMESPACE.message },
          ],
        },
      ],
    },
  },
  {
    files: ['src/core/decimal.ts'],
    rules: {
      'no-restricted-imports': ['error', { paths: ['date-fns'], patterns: ['node:*'] }],
    },
  },
  {
    files: ['test/**', 'examples/**', '*.{js,ts}', '.dependency-cruiser.cjs'],
    rules: {
      // Tests give functions what their types refuse, and look into what comes back.
      '@typescript-eslint/no-unsafe-argument': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/no-unsafe-call': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
);
