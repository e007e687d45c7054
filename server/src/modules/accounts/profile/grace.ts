import { timeOf, type Time } from '../../../kernel/clock.ts';

/** Milliseconds in which whoever leaves may come back. */
export const GRACE = 14 * 86_400_000;

/** Until when an account can be had back that somebody left at a moment. */
export const graceAfter = (leavingAt: Time): Time => timeOf(Date.parse(leavingAt) + GRACE);
