import { useLocation } from 'preact-iso';
import { t } from '#shared/i18n/i18n.ts';
import { SearchField } from '../../shell/SearchField.tsx';
import { MemberList } from './MemberList.tsx';

/** Everybody who has an account here, or those who are looked for. */
export function Members() {
  const { query } = useLocation();
  const search = query['q'] ?? '';

  return (
    <section class="card stack" aria-labelledby="people">
      <h2 id="people">{t('admin.people')}</h2>
      <SearchField path="/admin" hint={t('admin.searchHint')} />
      <MemberList key={search} search={search} />
    </section>
  );
}
