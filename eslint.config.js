import regexp from 'eslint-plugin-regexp';
import { globalIgnores } from 'eslint/config';
import globals from 'globals';
import tseslint from 'typescript-eslint';

const noHtml = [
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Views are elements, never markup in a string.',
  },
  {
    selector:
      'MemberExpression[property.name=/^(?:inner|outer)HTML$/], MemberExpression[property.name="insertAdjacentHTML"]',
    message: 'Views are elements, never markup in a string.',
  },
];
const noTransaction = {
  selector: 'CallExpression[callee.property.name="transaction"]',
  message: 'Use write(): there is one way to write (server/src/kernel/database/).',
};
const noClock = [
  {
    selector: 'CallExpression[callee.object.name="Date"][callee.property.name="now"]',
    message: 'Use the clock that you were given.',
  },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Use the clock that you were given.',
  },
];
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

export default tseslint.config(
  globalIgnores(['dist/', '.wxt/', 'data/', 'coverage/', '.cache/', 'shared/openapi.d.ts']),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: './tsconfig.lint.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: false }],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Our interfaces are objects of functions: taking one apart is how they are used.
      '@typescript-eslint/unbound-method': 'off',
      // Marked so as a warning: used for providers on this machine alone.
      '@typescript-eslint/no-deprecated': [
        'error',
        { allow: [{ from: 'package', name: 'allowInsecureRequests', package: 'openid-client' }] },
      ],
      'no-restricted-syntax': ['error', ...noHtml],
    },
  },
  {
    files: ['**/*.test.{ts,tsx}', '**/test/**/*.ts', 'e2e/**/*.ts'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
    },
  },
  { files: ['**/*.{js,mjs}'], languageOptions: { globals: globals.node } },
  {
    files: ['**/*.{ts,tsx}'],
    ignores: ['scripts/**', 'bench/**', 'e2e/**'],
    rules: { 'no-console': 'error' },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['**/*.test.ts', '**/test-*.ts', 'server/src/kernel/clock.ts', 'server/src/kernel/database/**'],
    rules: { 'no-restricted-syntax': ['error', ...noHtml, ...noClock, noTransaction] },
  },
  {
    files: ['server/src/kernel/database/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: { 'no-restricted-syntax': ['error', ...noHtml, ...noClock] },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        {
          globals: ['fetch', 'WebSocket', 'EventSource'].map((name) => ({ name, message: useSafeFetch })),
          checkGlobalObject: true,
        },
      ],
    },
  },
  {
    files: ['server/src/**/*.ts'],
    ignores: ['**/*.test.ts', 'server/src/kernel/safe-{fetch,post}.ts', 'server/src/kernel/fetch/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', noWayOut] },
  },
);
