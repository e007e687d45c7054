/** For how long the sender can change a message, in milliseconds from when it was sent. */
export const REWORD_WITHIN = 5 * 60_000;
