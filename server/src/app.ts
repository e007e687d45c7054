import { join } from 'node:path';
import { migrations } from '../migrations/index.ts';
import { accountsModule, type AccountsModuleTables } from './accounts-module.ts';
import { apiExamples } from './api-examples.ts';
import type { Event } from './events.ts';
import type { Clock } from './kernel/clock.ts';
import type { Config } from './kernel/config.ts';
import { answersQueries, migrate, openDatabase } from './kernel/database/database.ts';
import { createDeadLetters } from './kernel/dead-letters.ts';
import { healthRoutes } from './kernel/health.ts';
import { apiDocument } from './kernel/http/api-document.ts';
import { createGateway } from './kernel/http/gateway.ts';
import { createLimits } from './kernel/http/limits.ts';
import type { LimitsTables } from './kernel/http/limits-store.ts';
import { liveRoutes } from './kernel/http/live-routes.ts';
import { metricsRoutes } from './kernel/http/metrics-routes.ts';
import { createRequestCounts } from './kernel/http/request-counts.ts';
import { dashboard } from './kernel/http/static.ts';
import { createLive } from './kernel/live.ts';
import type { Log } from './kernel/log.ts';
import { createMail } from './kernel/mail.ts';
import { createMetrics } from './kernel/metrics.ts';
import { createOutbox, type OutboxTables } from './kernel/outbox.ts';
import { createSafeFetch, type SafeFetchOptions } from './kernel/safe-fetch.ts';
import { createSafePost } from './kernel/safe-post.ts';
import { createAdministration } from './modules/administration/administration.ts';
import { administrationRoutes } from './modules/administration/routes.ts';
import { announceFriends } from './modules/friends/announce.ts';
import { createFriends } from './modules/friends/friends.ts';
import { friendHoldings } from './modules/friends/holdings.ts';
import { friendsRoutes } from './modules/friends/routes.ts';
import type { FriendsTables } from './modules/friends/store.ts';
import { createLibrary } from './modules/library/library.ts';
import { libraryRoutes } from './modules/library/routes.ts';
import { createExtracting } from './modules/media/extracting.ts';
import { createReader } from './modules/media/extraction/reader.ts';
import { mediaHoldings } from './modules/media/holdings.ts';
import { createLookUp } from './modules/media/lookup.ts';
import { createMedia } from './modules/media/media.ts';
import { createPictures } from './modules/media/pictures.ts';
import { mediaRoutes } from './modules/media/routes.ts';
import type { MediaTables } from './modules/media/store.ts';
import { notificationsModule } from './notifications-module.ts';
import type { NotificationsTables } from './modules/notifications/store.ts';
import { announceShares } from './modules/sharing/announce.ts';
import { keepCardsFresh } from './modules/sharing/cards.ts';
import { createPeopleInShares } from './modules/sharing/people/elsewhere.ts';
import { sharingHoldings } from './modules/sharing/holdings.ts';
import { createInboxSearch } from './modules/sharing/search/inbox-search.ts';
import { createInbox } from './modules/sharing/inbox.ts';
import { inboxRoutes, sharingRoutes } from './modules/sharing/routes.ts';
import { createSearchIndex } from './modules/sharing/search/search-index.ts';
import { forgetThoseWhoLeft } from './modules/sharing/people/leaving.ts';
import { keepNamesFresh } from './modules/sharing/people/names.ts';
import { noteReceipts } from './modules/sharing/receipts.ts';
import { createRestoring } from './modules/sharing/restoring.ts';
import { createReturning } from './modules/sharing/later/returning.ts';
import { createSentSearch } from './modules/sharing/search/sent-search.ts';
import { createSharing } from './modules/sharing/sharing.ts';
import type { SharingTables } from './modules/sharing/store.ts';
import { announceTakeout } from './modules/takeout/announce.ts';
import { createImporting } from './modules/takeout/importing.ts';
import { takeoutRoutes } from './modules/takeout/routes.ts';
import type { TakeoutTables } from './modules/takeout/store.ts';
import { createTakeout } from './modules/takeout/takeout.ts';

interface Needs {
  config: Config;
  clock: Clock;
  log: Log;
  /** For tests alone: where the web is. */
  web?: Pick<SafeFetchOptions, 'resolve' | 'dial' | 'patience'>;
}

type Tables = OutboxTables &
  LimitsTables &
  AccountsModuleTables &
  MediaTables &
  FriendsTables &
  SharingTables &
  TakeoutTables &
  NotificationsTables;

/** Links of one person that the server looks at in an hour. */
const LOOKS_PER_HOUR = 30;
const DASHBOARD = join(import.meta.dirname, '../../dist/web');

export type App = Awaited<ReturnType<typeof createApp>>;

/** The whole server but its socket. Read from top to bottom: each part is handed only what stands above it. */
export async function createApp({ config, clock, log, web = {} }: Needs) {
  const database = openDatabase<Tables>(config);
  await migrate(database, migrations);
  const { db, write } = database;

  const outbox = createOutbox<Event>({ db, write, clock, log });
  const mail = createMail({ config, log });

  const people = await accountsModule({ db, write, outbox, clock, log, mail, config });
  const { accounts, sessions, audit, admission, members, invites, privacy, profile, proof } = people;
  const live = createLive({ clock, isAlive: sessions.authenticator.isAlive });
  const deadLetters = createDeadLetters({ db, clock });
  const { dataDir, baseUrl, trustProxy, oidc } = config;
  const administration = createAdministration({ db, write, audit, admission, members, deadLetters, dataDir });
  const wayOut = {
    ...web,
    about: config.baseUrl,
    ownHosts: [new URL(config.baseUrl).hostname],
    allowNat64: config.allowNat64,
  };
  const safeFetch = createSafeFetch(wayOut);
  const safePost = createSafePost(wayOut);
  const reader = createReader();
  const lookUp = createLookUp({ safeFetch, reader, clock });
  const perHour = config.rateLimits ? LOOKS_PER_HOUR : Number.MAX_SAFE_INTEGER;
  const extracting = createExtracting({ db, write, outbox, clock, log, lookUp, perHour });
  const pictures = createPictures({ safeFetch, dataDir: config.dataDir, clock, log });
  const media = createMedia({ db, write, outbox, clock, extracting, pictures });
  const friends = createFriends({ db, write, outbox, clock, accounts, invites, privacy });
  const index = createSearchIndex({ write, clock, log });
  const findSent = createSentSearch({ db, friends, index });
  const find = createInboxSearch({ db, friends, index });
  const { isShared } = database;
  const inShares = { ...accounts, people: createPeopleInShares({ db, accounts }) };
  const inbox = createInbox({ db, write, outbox, clock, accounts: inShares, find, index, isShared });
  const returning = createReturning({ db, clock, log, inbox });
  const sharing = createSharing({
    db,
    write,
    outbox,
    clock,
    accounts: inShares,
    media,
    pictures,
    friends,
    inbox,
    findSent,
  });
  const restoring = createRestoring({ db, write, media, pictures, inbox });
  const library = createLibrary({ accounts, media, friends, sharing, inbox });
  const doors = { accounts, audit, friends, inbox, sharing };
  const notifications = notificationsModule({ db, write, outbox, clock, log, live, mail, safePost, config, ...doors });
  const holdings = [
    ...people.holdings,
    ...friendHoldings({ friends }),
    ...mediaHoldings({ db }),
    ...sharingHoldings({ db, accounts, baseUrl }),
    ...notifications.holdings,
  ];
  const bring = createImporting({ clock, profile, avatars: people.avatars, friends, media, restoring });
  const takeout = createTakeout({ db, write, outbox, clock, log, audit, accounts, holdings, bring, baseUrl, dataDir, isShared }); // prettier-ignore

  keepCardsFresh({ db, write, outbox, media, pictures, inbox });
  noteReceipts({ write, outbox, privacy });
  forgetThoseWhoLeft({ db, write, outbox, index });
  keepNamesFresh({ db, write, outbox, inbox });
  announceFriends({ outbox, live, accounts, friends });
  announceShares({ outbox, live, inbox, sharing });
  announceTakeout({ outbox, live, takeout });
  outbox.listen('SESSION_ENDED', ({ sessionId }) => live.endSession(sessionId));

  const { authenticator } = sessions;
  const limits = createLimits({ db, write, clock, isOn: config.rateLimits });
  let stopping = false;

  const versions = { inbox: inbox.version };
  const state = {
    authenticator,
    isAdmin: members.isAdmin,
    metricsToken: config.metricsToken,
    baseUrl,
    cookieName: people.cookie.name,
    trustProxy,
    ...limits,
    versions,
  };
  const requests = createRequestCounts();
  const pages = dashboard(DASHBOARD, { isSecure: people.cookie.secure });
  const http = createGateway(state, { log, pages, requests });
  const isReady = async () => !stopping && (await answersQueries(db));
  http.route(
    '/',
    healthRoutes({ isReady, signIn: { oidc: oidc ? { name: oidc.name } : null }, signup: admission.mode }),
  );
  const measured = [notifications.deliveries, deadLetters, live, requests];
  http.route('/', metricsRoutes(createMetrics(measured.map(({ measure }) => measure))));
  for (const routes of people.routes) http.route('/', routes);
  http.route('/', administrationRoutes(administration));
  http.route('/', mediaRoutes(media, pictures));
  http.route('/', friendsRoutes(friends));
  http.route('/', sharingRoutes(sharing));
  http.route('/', inboxRoutes(inbox));
  http.route('/', libraryRoutes(library));
  http.route('/', takeoutRoutes({ takeout, proof }));
  for (const routes of notifications.routes) http.route('/', routes);
  http.route('/', liveRoutes({ live, state: inbox.state }));
  http.get('/api/v1/openapi.json', apiDocument(http, { cookieName: people.cookie.name, words: apiExamples }));

  outbox.start();
  extracting.start();
  index.start();
  returning.start();
  people.leaving.start();
  await takeout.start();
  notifications.deliveries.start();

  return {
    http,
    live,
    authenticator,
    /** Printed at the start of a server that has no administrator. */
    newAdminCode: admission.newAdminCode,
    administration,
    deliveries: notifications.deliveries,
    trustProxy,
    state: inbox.state,
    /** From now on `/ready` says no, and live clients are told to come back. */
    announceStop() {
      stopping = true;
      live.stop();
    },
    /** When no request is under way any more. */
    async close() {
      await people.leaving.stop();
      await takeout.stop();
      await notifications.deliveries.stop();
      await extracting.stop();
      await returning.stop();
      await pictures.stop();
      await index.stop();
      reader.close();
      await outbox.stop();
      await database.close();
    },
  };
}
