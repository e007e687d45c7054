type Names = typeof globalThis & { browser?: unknown; chrome?: unknown };

const { browser, chrome }: Names = globalThis;

/** What is shipped in place of `webextension-polyfill`: see wxt.config.ts. */
export default browser ?? chrome;
