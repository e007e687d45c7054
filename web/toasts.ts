import { signal } from '@preact/signals';
import { ApiError } from '#shared/client.ts';
import { problemText } from './problem-text.ts';

export interface ToastText {
  text: string;
  undo?: () => void;
}

/** What was just done, with its undo. */
export const toast = signal<ToastText | null>(null);
/** What just did not work. */
export const trouble = signal<string | null>(null);

export function say(text: string, undo?: () => void): void {
  trouble.value = null;
  toast.value = undo ? { text, undo } : { text };
}

/** Says why something did not work. */
export const sayProblem = (error: unknown): void => sayTrouble(problemText(asApiError(error).code));

/** Says what is wrong where the server has not been asked. */
export function sayTrouble(text: string): void {
  toast.value = null;
  trouble.value = text;
}

/** What is no answer of the server's is a bug: it is shown as one, and noted for whoever looks. */
export function asApiError(error: unknown): ApiError {
  if (error instanceof ApiError) return error;
  reportError(error);
  return new ApiError('INTERNAL_ERROR', { cause: error });
}
