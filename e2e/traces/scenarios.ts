/** What people and pages do with films: each is played in a browser, recorded, and judged by the detector. */
export interface Scenario {
  name: string;
  /** The body of the page. `long.webm` has 12 s, `middle.webm` 8 s, `short.webm` 3 s; `live` never ends. */
  body: string;
  /** Seconds, where the sender's browser or the server knows. */
  duration?: number;
  /** Runs in the page, after a click on it. `film` is its first element, `wait` takes seconds. */
  script: string;
  /** Whether somebody has watched it. */
  isWatched: boolean;
  /** Whether the page was left at the end; else it stays open. */
  isLeft?: boolean;
}

const film = (name: string, more = '') =>
  `<video id="film" src="/${name}.webm" width="480" height="270" controls ${more}></video>`;
const song = (name: string) => `<audio id="film" src="/${name}.webm" controls></audio>`;
const hide = `Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => 'hidden' });`;
const show = `delete document.visibilityState;`;
const toEnd = `await film.play(); await over();`;
const settle = `await wait(6);`;
const adFirst = (mark: string) => `
  <div id="player" class="${mark}"><video id="film" src="/short.webm" width="480" height="270" controls></video></div>`;
const afterAd = (next: string) =>
  `await film.play(); await over(); player.className = ''; film.src = '/${next}.webm'; await film.play();`;

const watched: Scenario[] = [
  { name: 'played to the end', body: film('long'), duration: 12, script: toEnd, isWatched: true },
  { name: 'played to the end, duration unknown', body: film('long'), script: toEnd + settle, isWatched: true },
  { name: 'played to the end, then left at once', body: film('long'), script: toEnd, isWatched: true, isLeft: true },
  { name: 'a short film, duration unknown', body: film('short'), script: toEnd + settle, isWatched: true },
  {
    name: 'at one and a half speed',
    body: film('long'),
    duration: 12,
    script: `film.playbackRate = 1.5; ${toEnd}`,
    isWatched: true,
  },
  {
    name: 'at double speed',
    body: film('long'),
    duration: 12,
    script: `film.playbackRate = 2; ${toEnd}`,
    isWatched: true,
  },
  {
    name: 'at triple speed, duration unknown',
    body: film('long'),
    script: `film.playbackRate = 3; ${toEnd}${settle}`,
    isWatched: true,
  },
  { name: 'slowly', body: film('middle'), duration: 8, script: `film.playbackRate = 0.6; ${toEnd}`, isWatched: true },
  {
    name: 'with changing speed',
    body: film('long'),
    duration: 12,
    script: `await film.play(); await wait(3); film.playbackRate = 2; await wait(2); film.playbackRate = 1; await over();`,
    isWatched: true,
  },
  {
    name: 'with pauses',
    body: film('middle'),
    duration: 8,
    script: `await film.play(); await wait(3); film.pause(); await wait(3); await film.play(); await wait(2); film.pause(); await wait(1); ${toEnd}`,
    isWatched: true,
  },
  {
    name: 'stepping back now and then',
    body: film('middle'),
    duration: 8,
    script: `await film.play(); await wait(4); film.currentTime -= 2; await wait(3); film.currentTime -= 1; await over();`,
    isWatched: true,
  },
  {
    name: 'skipped forth, then back to what was skipped',
    body: film('middle'),
    duration: 8,
    script: `await film.play(); await wait(2); film.currentTime = 5; await over(); film.currentTime = 1.9; await film.play(); await wait(3.6);`,
    isWatched: true,
  },
  {
    name: 'muted, but in sight',
    body: film('middle'),
    duration: 8,
    script: `film.muted = true; ${toEnd}`,
    isWatched: true,
  },
  {
    name: 'heard in a background tab',
    body: film('middle'),
    duration: 8,
    script: `await film.play(); await wait(1); ${hide} await over();`,
    isWatched: true,
  },
  {
    name: 'a recording heard in a background tab',
    body: song('long'),
    script: `${hide} ${toEnd}${settle}`,
    isWatched: true,
  },
  { name: 'a recording', body: song('middle'), duration: 8, script: toEnd, isWatched: true },
  {
    name: 'a recording muted for a moment',
    body: song('long'),
    duration: 12,
    script: `await film.play(); await wait(4); film.muted = true; await wait(0.6); film.muted = false; await over();`,
    isWatched: true,
  },
  { name: 'in a loop', body: film('short', 'loop'), script: `await film.play(); await wait(10);`, isWatched: true },
  {
    name: 'in a loop, duration known',
    body: film('middle', 'loop'),
    duration: 8,
    script: `await film.play(); await wait(10);`,
    isWatched: true,
  },
  {
    name: 'after a marked advertisement in the same element',
    body: adFirst('ad-showing'),
    duration: 12,
    script: `${afterAd('long')} await over();`,
    isWatched: true,
  },
  {
    name: 'after a marked advertisement, duration unknown',
    body: adFirst('vjs-ad-playing'),
    script: `${afterAd('long')} await over(); ${settle}`,
    isWatched: true,
  },
  {
    name: 'after an unmarked advertisement, duration unknown',
    body: adFirst(''),
    script: `${afterAd('long')} await over(); ${settle}`,
    isWatched: true,
  },
  {
    name: 'after an advertisement in an element of its own',
    body: `${film('long')}<video id="ad" src="/short.webm" width="480" height="270"></video>`,
    script: `await ad.play(); await over(ad); ad.remove(); ${toEnd}${settle}`,
    isWatched: true,
  },
  {
    name: 'with an advertisement in its middle',
    body: adFirst(''),
    duration: 12,
    script: `film.src = '/long.webm'; await film.play(); await wait(5); const at = film.currentTime; player.className = 'ad-showing'; film.src = '/short.webm'; await film.play(); await over(); player.className = ''; film.src = '/long.webm'; await ready(); film.currentTime = at; await film.play(); await over();`,
    isWatched: true,
  },
  {
    name: 'with an advertisement in its middle, duration unknown',
    body: adFirst(''),
    script: `film.src = '/long.webm'; await film.play(); await wait(5); const at = film.currentTime; player.className = 'jw-flag-ads'; film.src = '/short.webm'; await film.play(); await over(); player.className = ''; film.src = '/long.webm'; await ready(); film.currentTime = at; await film.play(); await over(); ${settle}`,
    isWatched: true,
  },
  {
    name: 'in an open shadow root',
    body: `<div id="host"></div>`,
    duration: 8,
    script: `const film = inShadow('middle'); await film.play(); await over(film);`,
    isWatched: true,
  },
  {
    name: 'then the next by itself, address first',
    body: film('middle'),
    duration: 8,
    script: `${toEnd} history.pushState(null, '', '/next'); film.src = '/long.webm'; await film.play(); await wait(3);`,
    isWatched: true,
  },
  {
    name: 'then the next by itself, film first',
    body: film('middle'),
    script: `${toEnd} film.src = '/long.webm'; await film.play(); await wait(0.5); history.pushState(null, '', '/next'); await wait(3);`,
    isWatched: true,
  },
  {
    name: 'left in the credits',
    body: film('long'),
    duration: 12,
    script: `await film.play(); await wait(11.3); film.pause(); await wait(1);`,
    isWatched: true,
  },
  {
    name: 'scrolled out of sight but heard',
    body: film('middle') + '<p style="height: 3000px">Comments',
    duration: 8,
    script: `await film.play(); await wait(2); scrollTo(0, 2000); await over();`,
    isWatched: true,
  },
];

const notWatched: Scenario[] = [
  { name: 'sought to the end', body: film('long'), duration: 12, script: `await film.play(); await wait(1); film.currentTime = 11; await over();`, isWatched: false },
  { name: 'sought to the end, duration unknown', body: film('long'), script: `await film.play(); await wait(1); film.currentTime = 11; await over(); ${settle}`, isWatched: false, isLeft: true },
  { name: 'scrubbed through', body: film('long'), duration: 12, script: `await film.play(); for (let at = 1; at < 12; at += 1) { film.currentTime = at; await wait(0.3); }`, isWatched: false },
  { name: 'skipped in steps of some seconds', body: film('long'), duration: 12, script: `await film.play(); for (let n = 0; n < 4; n += 1) { await wait(1); film.currentTime += 2; } await wait(1);`, isWatched: false },
  { name: 'searched at eight times the speed', body: film('long'), duration: 12, script: `film.playbackRate = 8; ${toEnd}`, isWatched: false },
  { name: 'a half', body: film('long'), duration: 12, script: `await film.play(); await wait(6); film.pause();`, isWatched: false, isLeft: true },
  { name: 'the same half twice', body: film('long'), duration: 12, script: `await film.play(); await wait(6); film.currentTime = 0; await wait(6);`, isWatched: false },
  { name: 'open but not played', body: film('long'), duration: 12, script: `await wait(8);`, isWatched: false, isLeft: true },
  { name: 'muted in a background tab', body: film('middle'), duration: 8, script: `film.muted = true; await film.play(); ${hide} await over();`, isWatched: false },
  { name: 'silent in a background tab', body: film('middle'), duration: 8, script: `film.volume = 0; await film.play(); ${hide} await over();`, isWatched: false },
  { name: 'muted in a background tab, back for the end', body: film('middle'), duration: 8, script: `film.muted = true; await film.play(); ${hide} await wait(5); ${show} await over();`, isWatched: false },
  { name: 'muted in a background tab with advertisements', body: adFirst('ad-showing'), script: `film.muted = true; ${hide} ${afterAd('middle')} await over(); ${settle}`, isWatched: false, isLeft: true },
  { name: 'muted and out of sight', body: film('middle') + '<p style="height: 3000px">Text', duration: 8, script: `film.muted = true; await film.play(); scrollTo(0, 2000); await over();`, isWatched: false },
  { name: 'only the marked advertisement', body: adFirst('ad-showing'), script: `${toEnd} player.className = ''; film.src = '/long.webm'; await ready(); ${settle}`, isWatched: false, isLeft: true },
  { name: 'only the unmarked advertisement', body: adFirst(''), script: `${toEnd} film.src = '/long.webm'; await ready(); ${settle}`, isWatched: false, isLeft: true },
  { name: 'only the advertisement before what is known', body: adFirst(''), duration: 12, script: `${toEnd} film.src = '/long.webm'; await ready(); ${settle}`, isWatched: false, isLeft: true },
  { name: 'an advertisement in an element of its own', body: `${film('long')}<video id="ad" src="/short.webm" width="480" height="270"></video>`, script: `await ad.play(); await over(ad); ${settle}`, isWatched: false, isLeft: true },
  { name: 'the first of a list', body: song('middle'), script: `${toEnd} film.src = '/long.webm'; await film.play(); await wait(7);`, isWatched: false },
  { name: 'two of three of a list', body: song('middle'), script: `${toEnd} film.src = '/middle.webm'; await film.play(); await over(); film.src = '/long.webm'; await film.play(); await wait(7);`, isWatched: false, isLeft: true },
  { name: 'the next, whose address came first', body: film('middle'), duration: 8, script: `await film.play(); await wait(2); history.pushState(null, '', '/next'); film.src = '/middle.webm'; await film.play(); await over();`, isWatched: false },
  { name: 'live', body: `<video id="film" width="480" height="270" controls></video>`, script: `goLive(film); await film.play(); await wait(9);`, isWatched: false, isLeft: true },
  { name: 'a stream whose length grows', body: `<video id="film" width="480" height="270" controls></video>`, script: `growing(film); await film.play(); await wait(10);`, isWatched: false, isLeft: true },
  { name: 'a moving background', body: film('short', 'loop muted').replace('controls', ''), script: `await film.play(); await wait(9);`, isWatched: false, isLeft: true },
  { name: 'a preview among others', body: `${film('short')}<video src="/middle.webm" width="480" height="270"></video><video src="/long.webm" width="480" height="270"></video>`, script: `${toEnd}${settle}`, isWatched: false, isLeft: true },
]; // prettier-ignore

export const scenarios: readonly Scenario[] = [...watched, ...notWatched];
