import regexp from 'eslint-plugin-regexp';
import { defineConfig } from 'oxlint';

const noTransaction = {
  property: 'transaction',
  message: 'Use write(): there is one way to write (server/src/kernel/database/).',
};
const useSafeFetch = 'Addresses come from strangers: use safeFetch (kernel/safe-fetch.ts).';
const waysOut = ['http', 'https', 'http2', 'net', 'tls', 'dgram', 'dns', 'dns/promises'];
const noWayOut = {
  paths: [
    ...waysOut
      .flatMap((name) => [name, `node:${name}`])
      .map((name) => ({
        name,
        message: useSafeFetch,
        allowTypeImports: true,
        // What looks at an address, and dials nobody.
        ...(name.endsWith('net') ? { allowImportNames: ['BlockList', 'isIP', 'isIPv4', 'isIPv6'] } : {}),
      })),
    { name: 'ws', message: useSafeFetch, allowTypeImports: true, allowImportNames: ['WebSocketServer'] },
  ],
  patterns: [{ regex: '^undici(?:/|$)', message: useSafeFetch }],
};
const noFetch = ['fetch', 'WebSocket', 'EventSource'].map((name) => ({ name, message: useSafeFetch }));

/** Beyond what is plainly wrong (`correctness`): the strict, type-checked rules of typescript-eslint, by the names that they have there. */
const STRICT = [
  'ban-ts-comment',
  'no-array-constructor',
  'no-dynamic-delete',
  'no-empty-object-type',
  'no-explicit-any',
  'no-extraneous-class',
  'no-generated-empty-object-type',
  'no-invalid-void-type',
  'no-mixed-enums',
  'no-namespace',
  'no-non-null-asserted-nullish-coalescing',
  'no-non-null-assertion',
  'no-require-imports',
  'no-unnecessary-boolean-literal-compare',
  'no-unnecessary-condition',
  'no-unnecessary-template-expression',
  'no-unnecessary-type-arguments',
  'no-unnecessary-type-assertion',
  'no-unnecessary-type-constraint',
  'no-unnecessary-type-conversion',
  'no-unnecessary-type-parameters',
  'no-unsafe-argument',
  'no-unsafe-assignment',
  'no-unsafe-call',
  'no-unsafe-enum-assignment',
  'no-unsafe-enum-comparison',
  'no-unsafe-function-type',
  'no-unsafe-member-access',
  'no-unsafe-return',
  'no-useless-constructor',
  'only-throw-error',
  'prefer-literal-enum-member',
  'prefer-promise-reject-errors',
  'prefer-reduce-type-parameter',
  'prefer-return-this-type',
  'related-getter-setter-pairs',
  'require-await',
  'restrict-plus-operands',
  'return-await',
  'unified-signatures',
  'use-unknown-in-catch-callback-variable',
];

export default defineConfig({
  ignorePatterns: ['dist/', '.wxt/', 'data/', 'coverage/', '.cache/', 'shared/openapi.d.ts'],
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  plugins: ['typescript', 'oxc'],
  jsPlugins: ['eslint-plugin-regexp', { name: 'project', specifier: './scripts/lint-rules.ts' }],
  categories: { correctness: 'error' },
  env: { builtin: true, browser: true, node: true },
  rules: {
    ...regexp.configs['flat/recommended'].rules,
    'no-irregular-whitespace': ['error', { skipComments: true, skipStrings: true, skipTemplates: true }],
    'no-loss-of-precision': 'off',
    'no-regex-spaces': 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'prefer-regex-literals': 'error',
    'prefer-rest-params': 'error',
    'prefer-spread': 'error',
    'project/no-markup': 'error',
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    'typescript/no-misused-promises': ['error', { checksVoidReturn: false }],
    'typescript/no-misused-spread': 'off',
    'no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
    'typescript/require-array-sort-compare': 'off',
    'typescript/restrict-template-expressions': ['error', { allowNumber: true }],
    // Our interfaces are objects of functions: taking one apart is how they are used.
    'typescript/unbound-method': 'off',
    // Marked so as a warning: used for providers on this machine alone.
    'typescript/no-deprecated': [
      'error',
      { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
    ],
  },
  overrides: [
    {
      files: ['**/*.{ts,tsx}'],
      rules: Object.fromEntries(STRICT.map((name) => [`typescript/${name}`, 'error' as const])),
    },
    {
      files: ['**/*.test.{ts,tsx}', '**/test/**/*.ts', 'e2e/**/*.ts'],
      rules: {
        'typescript/no-non-null-assertion': 'off',
        'typescript/no-unnecessary-condition': 'off',
        'typescript/no-unsafe-assignment': 'off',
      },
    },
    { files: ['{shared,ui,extension,web,server,test}/**/*.{ts,tsx}'], rules: { 'no-console': 'error' } },
    {
      files: ['server/src/**/*.ts'],
      excludeFiles: ['**/*.test.ts', '**/test-*.ts'],
      rules: {
        'project/no-clock': 'error',
        'no-restricted-globals': ['error', { globals: noFetch, checkGlobalObject: true }],
        'no-restricted-properties': ['error', noTransaction],
        'typescript/no-restricted-imports': ['error', noWayOut],
      },
    },
    { files: ['server/src/kernel/clock.ts'], rules: { 'project/no-clock': 'off' } },
    { files: ['server/src/kernel/database/**/*.ts'], rules: { 'no-restricted-properties': 'off' } },
    {
      files: ['server/src/kernel/safe-{fetch,post}.ts', 'server/src/kernel/fetch/*.ts'],
      rules: { 'typescript/no-restricted-imports': 'off' },
    },
  ],
});
