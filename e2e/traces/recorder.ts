import type { Look } from '../../extension/watch/look.ts';
import { observe } from '../../extension/watch/observer.ts';
import { siteAt } from '../../extension/watch/sites.ts';

/** Put into a page: the looks that the watcher would take of it, from now on. */
declare global {
  var looks: Look[];
}

const looks: Look[] = (globalThis.looks = []);
const { look } = observe(siteAt(location.hostname), {
  moved: () => looks.push(look()),
  signal: new AbortController().signal,
});
looks.push(look());
setInterval(() => looks.push(look()), 1000);
