import browser from 'webextension-polyfill';
import type { InboxItem } from '#shared/client.ts';
import type { Queued } from '#shared/outbox/work.ts';
import { shown } from '../inbox.ts';
import type { Answer, Followed, FromPage } from '../messages.ts';
import { siteOfOrigin } from '../origins.ts';
import { type Cache, local, type Noticed } from '../settings.ts';
import { links } from './links.ts';
import { keepReport, withReport } from './reports.ts';
import { notice } from './noticed.ts';
import { sync } from './sync.ts';

type Sender = browser.Runtime.MessageSender;

/** Has no end that somebody could come to, or is many things. */
const ENDLESS = new Set<InboxItem['media']['kind']>(['live', 'playlist', 'album', 'series', 'podcast', 'profile', 'repository', 'image']); // prettier-ignore
const READ = new Set<InboxItem['media']['kind']>(['article', 'post', 'other']);
/** Seconds. Less is not worth going on from; and somebody who goes on wants to hear the last words again. */
const WORTH_RESUMING = 10;
const STEP_BACK = 2;

/** Answers a page on an allowed site. No address leaves the browser: the inbox is here. */
export async function answerToPage(message: FromPage, sender: Sender): Promise<Followed | null> {
  if (sender.tab?.incognito) return null;
  return message.type === 'page' ? followed(message.url, sender) : played(message, sender);
}

/** What waits to be watched at an address, from whomever; and what was marked already while it goes on. */
async function itemsAt(url: string, marked: Noticed[] = []): Promise<InboxItem[]> {
  const { cache, outbox, noticing } = await local.read('cache', 'outbox', 'noticing');
  const waiting = noticing.isOn ? toFollow(cache, outbox, marked) : [];
  if (waiting.length === 0) return [];
  const { addressOf } = await links();
  const address = addressOf(url);
  return address === undefined ? [] : waiting.filter(({ media }) => addressOf(media.url) === address);
}

const toFollow = (cache: Cache | null, outbox: Queued[], marked: Noticed[] = []): InboxItem[] =>
  (shown(cache, outbox)?.inbox ?? []).filter(
    ({ id, status, media }) =>
      !ENDLESS.has(media.kind) && (status === 'pending' || marked.some(({ itemId }) => itemId === id)),
  );

/** The sites of what waits to be watched that nobody has been let into yet. */
export async function sitesToAsk(url: string | null): Promise<Answer<'sites'>> {
  const [{ cache, outbox, noticing, declined }, { origins = [] }] = await Promise.all([
    local.read('cache', 'outbox', 'noticing', 'declined'),
    browser.permissions.getAll(),
  ]);
  if (!noticing.isOn) return { here: null, waiting: [] };
  const allowed = new Set(origins.map(siteOfOrigin));
  const { siteOf } = await links();
  const sites = new Set(toFollow(cache, outbox).flatMap(({ media }) => siteOf(media.url) ?? []));
  const waiting = [...sites].filter((site) => !allowed.has(site)).toSorted();
  const [item] = url === null ? [] : await itemsAt(url);
  const here = item && siteOf(item.media.url);
  return { here: here && waiting.includes(here) && !declined.includes(here) ? here : null, waiting };
}

/** A frame may be the thing itself, or a part of the page that is. */
async function followed(url: string, { frameId, tab }: Sender): Promise<Followed | null> {
  const isWithin = frameId !== 0 && tab?.url !== undefined && (await areOfOneSite(tab.url, url));
  for (const one of isWithin ? [url, tab.url ?? ''] : [url]) {
    const [item] = await itemsAt(one);
    if (item) return asFollowed(await withReport(item), one);
  }
  return null;
}

async function areOfOneSite(one: string, other: string): Promise<boolean> {
  const { siteOf } = await links();
  return siteOf(one) === siteOf(other);
}

async function asFollowed({ media, progress }: InboxItem, url: string): Promise<Followed> {
  const { noticing } = await local.read('noticing');
  const { identify, addressOf } = await links();
  const known = identify(url);
  const namesMoment = typeof known !== 'string' && known.startAt !== undefined;
  const isMidway = progress !== null && progress.position >= WORTH_RESUMING && progress.position < (progress.duration ?? 0) * 0.95; // prettier-ignore
  return {
    url: addressOf(url) ?? url,
    duration: media.duration,
    progress,
    resumeAt: isMidway && !namesMoment ? progress.position - STEP_BACK : null,
    threshold: noticing.watchedFrom,
    isArticle: READ.has(media.kind),
  };
}

async function played({ url, progress, isOver, isPause }: Extract<FromPage, { type: 'played' }>, sender: Sender) {
  const { siteOf } = await links();
  const site = siteOf(url);
  if (site !== siteOf(sender.url ?? '') && site !== siteOf(sender.tab?.url ?? '')) return null;
  const { noticing, noticed } = await local.read('noticing', 'noticed');
  const watchedFrom = isOver && noticing.then === 'mark' ? { watchedFrom: noticing.watchedFrom } : {};
  for (const item of await itemsAt(url, noticed)) {
    await keepReport(item.id, { ...progress, at: new Date().toISOString(), ...watchedFrom });
    if (isOver && noticing.then === 'ask') await notice(item, 'asked');
  }
  if (isOver || isPause) void sync();
  return null;
}
