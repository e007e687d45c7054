import { useLocation } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import type { Share } from '#shared/client.ts';
import { corrections } from '#shared/i18n/en/corrections.ts';
import { people } from '#shared/i18n/en/people.ts';
import { share } from '#shared/i18n/en/share.ts';
import { learn, t } from '#shared/i18n/i18n.ts';
import { called } from '#ui/called.ts';
import { sendIcon } from '#ui/icons.ts';
import { EmptyState } from '#ui/views/EmptyState.tsx';
import { SentList } from '#ui/views/SentList.tsx';
import { reword } from '../rewording.ts';
import { sent, sentSearch, withdraw } from '../sent.ts';
import { confirm } from '../shell/confirm.ts';
import { Failure } from '../shell/Failure.tsx';
import { useNow } from '../shell/use-now.ts';
import { More } from '../shell/More.tsx';
import { Page } from '../shell/Page.tsx';
import { RefusedWords } from '../shell/RefusedWords.tsx';
import { Results } from '../shell/Results.tsx';
import { SearchField } from '../shell/SearchField.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { WaitingSends } from '../shell/WaitingSends.tsx';

learn(corrections, people, share);

/** What one sent, and how far each came. */
export function Sent() {
  const { q } = useLocation().query;
  useEffect(() => {
    void sent.first();
  }, []);

  return (
    <Page title={t('web.nav.sent')}>
      <RefusedWords />
      <WaitingSends />
      <SearchField path="/sent" hint={t('web.search.sentHint')} />
      <section class="card list-card" aria-label={t(q ? 'web.search.found' : 'web.nav.sent')}>
        {q ? (
          <Results of={sentSearch} q={q} all="/sent">
            {(shares) => <Rows shares={shares} />}
          </Results>
        ) : (
          <Shares />
        )}
      </section>
    </Page>
  );
}

function Rows({ shares }: { shares: Share[] }) {
  return (
    <SentList
      shares={shares}
      now={useNow()}
      onReword={reword}
      onWithdraw={(share) =>
        confirm({
          title: t('web.withdraw.title'),
          text: t('web.withdraw.text', { title: share.media.title, name: called(share.to) }),
          deed: t('web.withdraw.deed'),
          onConfirm: () => void withdraw(share),
        })
      }
    />
  );
}

function Shares() {
  const state = sent.state.value;
  const shares = sent.shown.value;
  if (shares.length > 0) {
    return (
      <>
        <Rows shares={shares} />
        <More list={sent} isLast />
      </>
    );
  }
  if (state === 'loading') return <Waiting />;
  if (typeof state !== 'string') return <Failure code={state.code} onRetry={() => void sent.first()} />;
  return (
    <EmptyState icon={sendIcon} title={t('web.sent.emptyTitle')} text={t('web.sent.emptyText')}>
      <a class="btn btn-primary" href="/share">
        {t('web.nav.share')}
      </a>
    </EmptyState>
  );
}
