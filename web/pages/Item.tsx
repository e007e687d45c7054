import { useSignal } from '@preact/signals';
import { useRoute } from 'preact-iso';
import { useEffect } from 'preact/hooks';
import { ApiError, data, type InboxItem, type Share } from '#shared/client.ts';
import { t } from '#shared/i18n/i18n.ts';
import { Avatar } from '#ui/Avatar.tsx';
import { hostOf } from '#ui/host.ts';
import { Icon } from '#ui/Icon.tsx';
import { archiveIcon, checkIcon, externalLinkIcon } from '#ui/icons.ts';
import { safeHref } from '#ui/safe-href.ts';
import { relativeTime } from '#ui/time.ts';
import { Thumb } from '#ui/views/Thumb.tsx';
import { archive, markRead, markUnwatched, markWatched, unarchive } from '../marks.ts';
import { put } from '../put.ts';
import { api, me } from '../session.ts';
import { Failure } from '../shell/Failure.tsx';
import { useNow } from '../shell/Items.tsx';
import { Page } from '../shell/Page.tsx';
import { Waiting } from '../shell/Waiting.tsx';
import { answered, items } from '../store.ts';
import { asApiError } from '../toasts.ts';

/** One thing one was sent, for links that lead to it from elsewhere. */
export function Item() {
  const { params } = useRoute();
  const id = params['id'] ?? '';
  const failure = useSignal<ApiError | null>(null);
  const item = items.value.get(id);

  async function load() {
    failure.value = null;
    try {
      const share = await data(api.GET('/api/v1/shares/{id}', { params: { path: { id } } }));
      if (share.toUserId !== me.peek()?.id) throw new ApiError('SHARE_NOT_FOUND', { status: 404 });
      if (!items.peek().has(id)) put(answered, id, asItem(share));
    } catch (error) {
      failure.value = asApiError(error);
    }
  }

  useEffect(() => {
    if (!items.peek().has(id)) void load();
  }, [id]);

  if (item) return <Shown item={item} />;
  return (
    <Page title={t('web.item.title')}>
      {failure.value ? <Failure code={failure.value.code} onRetry={() => void load()} /> : <Waiting rows={1} />}
    </Page>
  );
}

function Shown({ item }: { item: InboxItem }) {
  const { media, sharedBy, message } = item;
  const href = safeHref(media.url);
  const isWatched = item.status === 'watched';
  const isArchived = item.status === 'archived';
  return (
    <Page title={media.title} width="narrow">
      <article class="card item-page">
        <div class="item-picture">
          <Thumb image={media.picture} host={hostOf(media.url)} kind={media.kind} duration={media.duration} />
        </div>
        <p class="meta">
          <Avatar person={sharedBy} size={24} />
          <span>
            <bdi dir="auto">{sharedBy.displayName}</bdi> · {relativeTime(item.sharedAt, useNow())} ·{' '}
            <bdi>{media.siteName}</bdi>
          </span>
        </p>
        {message !== null && (
          <blockquote class="item-message">
            <bdi dir="auto">{message}</bdi>
          </blockquote>
        )}
        {media.description !== null && (
          <p class="muted">
            <bdi dir="auto">{media.description}</bdi>
          </p>
        )}
        <div class="row wrap">
          {href !== undefined && (
            <a class="btn btn-primary" href={href} target="_blank" rel="noopener" onClick={() => void markRead(item)}>
              <Icon of={externalLinkIcon} size={16} />
              {t('web.item.open')}
            </a>
          )}
          <button
            class="btn btn-soft"
            type="button"
            onClick={() => void (isWatched ? markUnwatched(item) : markWatched(item))}
          >
            <Icon of={checkIcon} size={16} />
            {t(isWatched ? 'web.item.unwatched' : 'web.item.watched')}
          </button>
          <button
            class="btn btn-ghost"
            type="button"
            onClick={() => void (isArchived ? unarchive(item) : archive(item))}
          >
            <Icon of={archiveIcon} size={16} />
            {t(isArchived ? 'web.item.unarchive' : 'web.item.archive')}
          </button>
        </div>
      </article>
    </Page>
  );
}

/** The recipient's view of a share, as far as a share tells. */
function asItem(share: Share): InboxItem {
  return {
    id: share.id,
    media: share.media,
    sharedBy: share.from,
    message: share.message,
    startAt: share.startAt,
    status: share.status,
    isRead: share.seenAt !== null,
    readAt: share.seenAt,
    watchedAt: share.watchedAt,
    progress: null,
    sharedAt: share.createdAt,
    updatedAt: share.updatedAt,
  };
}
