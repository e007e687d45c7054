import { t } from '#shared/i18n/i18n.ts';
import { say } from './toasts.ts';

/** Copies, and says so. The clipboard is closed to plain-http addresses: then what is shown can be copied by hand. */
export async function copy(text: string, done: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    say(done);
  } catch {
    say(t('web.copyByHand'));
  }
}
