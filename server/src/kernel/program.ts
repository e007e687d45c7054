import packageJson from '../../../package.json' with { type: 'json' };

/** What runs here. */
export const program = { product: 'watchthis', version: packageJson.version, api: { min: 1, max: 1 } } as const;
