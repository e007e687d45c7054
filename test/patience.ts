import { vi } from 'vitest';

/** A busy machine takes longer than a second: no test is about how long something takes. */
const PATIENCE_MS = 15_000;

const { waitFor } = vi;
vi.waitFor = (check, options = PATIENCE_MS) => waitFor(check, options);
