import type { BuildOptions } from 'vite';

/** Vite's own minifier is faster; what people download and parse is 2 % smaller by this one. */
export const small = {
  minify: 'terser',
  terserOptions: { ecma: 2020, compress: { passes: 3 } },
} as const satisfies BuildOptions;
