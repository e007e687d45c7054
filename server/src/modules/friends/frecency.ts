/**
 * How likely somebody is to be sent something next. Each send counts 0.9 for every day that has passed since; the sum of
 * all sends is what friends are sorted by. Kept as the logarithm of that sum as seen from one fixed day: it then changes
 * only when something is sent, and sorts the same on whatever day one looks.
 */

const DAY_MS = 86_400_000;
const FADING = -Math.log(0.9);

/** The weight of one send, as a logarithm. */
export const weightAt = (ms: number): number => (FADING * ms) / DAY_MS;
