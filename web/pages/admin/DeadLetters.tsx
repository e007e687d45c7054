import { answer, data } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { api } from '../../session.ts';
import { confirm } from '../../shell/confirm.ts';
import { useNow } from '../../shell/use-now.ts';
import { Section } from '../../shell/Section.tsx';
import { useAnswer } from '../../shell/use-answer.ts';
import { say, sayProblem } from '../../toasts.ts';
import { DeadLetterRow, type DeadLetter } from './DeadLetterRow.tsx';

/** What could not be delivered and was given up: to be tried again, or dropped. */
export function DeadLetters({ onSettled }: { onSettled: () => Promise<void> }) {
  const letters = useAnswer<DeadLetter[]>(() => data(api.GET('/api/v1/admin/dead-letters')));
  const now = useNow();

  async function settle(done: string, change: Promise<unknown>) {
    try {
      await change;
      say(done);
    } catch (error) {
      sayProblem(error);
    }
    await Promise.all([letters.load(), onSettled()]);
  }

  const byId = ({ id }: DeadLetter) => ({ params: { path: { id } } });
  const retry = (letter: DeadLetter) =>
    settle(t('admin.letters.retried'), answer(api.POST('/api/v1/admin/dead-letters/{id}/retry', byId(letter))));
  const drop = (letter: DeadLetter) =>
    settle(t('admin.letters.dropped'), answer(api.DELETE('/api/v1/admin/dead-letters/{id}', byId(letter))));
  const askToDrop = (letter: DeadLetter) =>
    confirm({
      title: t('admin.letters.dropTitle', { type: letter.type }),
      text: t('admin.letters.dropText'),
      deed: t('admin.letters.drop'),
      onConfirm: () => void drop(letter),
    });

  return (
    <Section id="letters" title={t('admin.letters.title')} answer={letters}>
      {(all) =>
        all.length === 0 ? (
          <p class="muted">{t('admin.letters.none')}</p>
        ) : (
          <>
            <p class="muted">{t('admin.letters.text')}</p>
            <ul class="entries" aria-label={t('admin.letters.title')}>
              {all.map((letter) => (
                <DeadLetterRow
                  key={letter.id}
                  letter={letter}
                  now={now}
                  onRetry={() => void retry(letter)}
                  onDrop={() => askToDrop(letter)}
                />
              ))}
            </ul>
          </>
        )
      }
    </Section>
  );
}
