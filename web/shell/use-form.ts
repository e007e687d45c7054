import { signal, type Signal } from '@preact/signals';
import type { TargetedSubmitEvent } from 'preact';
import { useMemo } from 'preact/hooks';
import type { ApiError } from '#shared/client.ts';
import { asApiError } from '../toasts.ts';

interface Form<Name extends string> {
  values: Record<Name, Signal<string>>;
  isBusy: Signal<boolean>;
  failure: Signal<ApiError | null>;
  /** Sends once, however often it is asked; what the request throws is `failure`. */
  submit: () => Promise<void>;
  /** The same for the form's own event. */
  onSubmit: (event: TargetedSubmitEvent<HTMLFormElement>) => void;
}

/** The state of a small form: its texts, whether it is being sent, and why that failed. */
export function useForm<Name extends string>(
  initial: Record<Name, string>,
  send: (values: Record<Name, string>) => Promise<void>,
): Form<Name> {
  const form = useMemo(() => {
    const values = mapped(initial, (text) => signal(text));
    return { values, isBusy: signal(false), failure: signal<ApiError | null>(null) };
  }, []);

  async function submit() {
    if (form.isBusy.peek()) return;
    form.isBusy.value = true;
    form.failure.value = null;
    try {
      await send(mapped(form.values, ({ value }) => value));
    } catch (error) {
      form.failure.value = asApiError(error);
    } finally {
      form.isBusy.value = false;
    }
  }

  return {
    ...form,
    submit,
    onSubmit(event) {
      event.preventDefault();
      void submit();
    },
  };
}

/** The fields that the server found wrong. */
export function wrongFields(failure: ApiError | null): string[] {
  if (failure?.code !== 'VALIDATION_ERROR' || !Array.isArray(failure.details)) return [];
  return (failure.details as { path: string }[]).map(({ path }) => path);
}

function mapped<Name extends string, A, B>(record: Record<Name, A>, change: (value: A) => B): Record<Name, B> {
  return Object.fromEntries(Object.entries<A>(record).map(([name, value]) => [name, change(value)])) as Record<Name, B>;
}
