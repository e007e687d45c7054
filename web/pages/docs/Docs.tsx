import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { docs } from '#shared/i18n/en/docs.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { operationsByTag, type ApiDocument, type Operation } from '../../api-document.ts';
import { notingFetch } from '../../network.ts';
import { Failure } from '../../shell/Failure.tsx';
import { Page } from '../../shell/Page.tsx';
import { Waiting } from '../../shell/Waiting.tsx';
import '../../styles/docs.css';
import { ApiOperation } from './ApiOperation.tsx';

learn(docs);

const DOCUMENT = '/api/v1/openapi.json';

/** The reference of the API, drawn from the server's own document. */
export function Docs() {
  const state = useSignal<Map<string, Operation[]> | 'loading' | 'failed'>('loading');

  async function load() {
    state.value = 'loading';
    try {
      const response = await notingFetch(new Request(DOCUMENT));
      state.value = response.ok ? operationsByTag((await response.json()) as ApiDocument) : 'failed';
    } catch {
      state.value = 'failed';
    }
  }

  useEffect(() => void load(), []);

  if (state.value === 'loading') return <Waiting />;
  if (state.value === 'failed') return <Failure code="UNREACHABLE" onRetry={() => void load()} />;
  const byTag = [...state.value];
  return (
    <Page title={t('web.docs.title')}>
      <p class="muted">
        {t('web.docs.lead')}{' '}
        <a href={DOCUMENT} target="_blank">
          {t('web.docs.document')}
        </a>
      </p>
      <nav class="row wrap" aria-label={t('web.docs.contents')}>
        {byTag.map(([tag]) => (
          <a key={tag} href={`#${tag}`}>
            {tag}
          </a>
        ))}
      </nav>
      {byTag.map(([tag, operations]) => (
        <section key={tag} class="card stack" aria-labelledby={tag}>
          <h2 id={tag}>{tag}</h2>
          {operations.map((operation) => (
            <ApiOperation key={operation.id} operation={operation} />
          ))}
        </section>
      ))}
    </Page>
  );
}
