/// <reference lib="webworker" />
import './push.ts';
import { answerPage } from './pages.ts';
import { forgetOldShells, isInShell, keepShell, ofShell } from './shell.ts';

declare const self: ServiceWorkerGlobalScope;

/** Where the server itself answers: what people are sent is kept by the page, for its owner, and never here. */
const SERVER = /^\/(?:api|session|health|ready|metrics)(?:\/|$)/;

self.addEventListener('install', (event) => event.waitUntil(keepShell()));

self.addEventListener('activate', (event) =>
  // No navigation preload: what the server itself answers would be asked twice, and some of it answers only once.
  event.waitUntil(Promise.all([forgetOldShells(), self.clients.claim()])),
);

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin || SERVER.test(pathname)) return;
  if (request.mode === 'navigate') event.respondWith(answerPage(request));
  else if (pathname.startsWith('/assets/') || isInShell(pathname)) event.respondWith(ofShell(request));
});

/** A page asks whether it is of this version: then nobody has to reload it. Told to, this version takes over. */
self.addEventListener('message', ({ data, ports }: { data: unknown; ports: readonly MessagePort[] }) => {
  const asked = data as { script?: string; takeOver?: boolean };
  if (asked.script !== undefined) ports[0]?.postMessage(isInShell(asked.script));
  if (asked.takeOver) void self.skipWaiting();
});
