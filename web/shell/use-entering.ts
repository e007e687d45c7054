import { useSignal } from '@preact/signals';
import { ApiError, type Schema } from '#shared/client.ts';
import { useForm } from './use-form.ts';

/** The state of logging in, by whatever: also whether a code is asked for, and whether one is about to come back. */
export function useEntering<Name extends string>(
  initial: Record<Name, string>,
  send: (values: Record<Name | 'code', string>, entering: Schema<'IdentityLogIn'>) => Promise<void>,
) {
  const needsCode = useSignal(false);
  const isLeaving = useSignal(false);
  const form = useForm<Name | 'code'>({ code: '', ...initial }, async (values) => {
    try {
      await send(values, {
        ...(values.code === '' ? {} : { code: values.code }),
        // Who has just been told that they are leaving, and sends it again, wants to come back.
        ...(isLeaving.value ? { comeBack: true } : {}),
      });
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      if (error.code === 'ACCOUNT_LEAVING') isLeaving.value = true;
      if (error.code !== 'SECOND_FACTOR_REQUIRED') throw error;
      needsCode.value = true;
    }
  });
  return { ...form, needsCode, isLeaving };
}
