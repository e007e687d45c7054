import type { Schema } from '#shared/client.ts';
import { currentLocale, t } from '#shared/i18n/i18n.ts';
import { size } from '#ui/size.ts';

/** What runs, what it keeps, and what waits to be delivered. */
export function ServerStatus({ status: { version, storage, outbox } }: { status: Schema<'ServerStatus'> }) {
  return (
    <section class="card stack" aria-labelledby="status">
      <h2 id="status">{t('admin.status')}</h2>
      <dl class="facts">
        <Fact name={t('admin.version')} value={version} />
        <Fact name={t('admin.database')} value={size(storage.database)} />
        <Fact name={t('admin.pictures')} value={size(storage.pictures)} />
        <Fact name={t('admin.waiting')} value={outbox.waiting.toLocaleString(currentLocale())} />
        <Fact name={t('admin.dead')} value={outbox.dead.toLocaleString(currentLocale())} />
      </dl>
    </section>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>
        <bdi>{value}</bdi>
      </dd>
    </div>
  );
}
