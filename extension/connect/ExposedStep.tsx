import { t } from '#shared/i18n/i18n.ts';
import { lockOpenIcon } from '#ui/icons.ts';
import { Banner } from '#ui/views/Banner.tsx';
import { connectTo, startOver } from './steps.ts';

/** Plain http to another machine: a person decides, knowing what it means. */
export function ExposedStep({ server }: { server: string }) {
  return (
    <section class="connect-step" aria-labelledby="exposed">
      <h1 id="exposed">{t('exposed.title')}</h1>
      <Banner tone="warn" icon={lockOpenIcon}>
        {t('exposed.text', { server })}
      </Banner>
      <button
        type="button"
        class="btn btn-primary btn-block"
        onClick={() => void connectTo(server.replace('http:', 'https:'))}
      >
        {t('exposed.tryEncrypted')}
      </button>
      <button type="button" class="btn btn-block" onClick={() => void connectTo(server)}>
        {t('exposed.goOn')}
      </button>
      <button type="button" class="btn btn-ghost btn-block" onClick={startOver}>
        {t('connect.back')}
      </button>
    </section>
  );
}
