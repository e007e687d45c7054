/** What servers show in place of a page, as a whole title or before the name of the site. */
const WALLS = [
  // Consent
  'before you continue(?: to .{1,40})?', 'we value your privacy', '(?:privacy|cookie|consent) (?:settings|preferences|consent|wall)',
  // Bot checks
  'just a moment', 'one moment,? please', 'please wait', 'one more step', 'attention required',
  '(?:access|permission) denied', 'access to this page has been denied', 'are you (?:a )?(?:human|robot)\\??',
  '(?:robot|bot|human|security|browser|captcha) (?:check|verification|challenge)', '(?:re)?captcha', 'ddos-guard',
  '(?:please )?(?:verify|verifying|checking|confirm).{0,40} (?:human|browser|robot|connection|device).{0,60}',
  '(?:sorry,? )?you have been blocked', 'your ip(?: address)? has been blocked', 'request (?:rejected|blocked)',
  '(?:please )?(?:enable|turn on|activate) (?:javascript|cookies).{0,40}', 'javascript is (?:disabled|required|not available)',
  '(?:unsupported|outdated) browser', 'update your browser',
  // Errors
  '(?:error )?(?:40\\d|410|429|50\\d)[ :–-]+(?:forbidden|unauthorized|bad|too many|not found|page|internal|service|error).{0,40}',
  '(?:page|file|video|content|site) (?:could )?not (?:be )?(?:found|available)', 'not found', 'forbidden', 'unauthorized', 'bad gateway',
  '(?:this|the) (?:page|site|video|content|website) (?:can[\'’]t be|cannot be|isn[\'’]t|is not|is no longer|could not be) (?:found|available|reached)',
  'bad request', 'service (?:temporarily )?unavailable', 'gateway time-?out', 'internal server error', 'too many requests', 'an error occurred',
  'seite nicht gefunden', 'page (?:introuvable|non trouvée)', 'página no encontrada', 'pagina non trovata', 'strona nie znaleziona', 'страница не найдена',
  // Log-in walls
  '(?:log|sign) ?(?:in|on|up)(?: (?:to|or|with) .{1,60})?', 'anmelden', 'einloggen', 'iniciar sesión', 'se connecter', 'connexion', 'accedi',
  'вход', 'zaloguj się', 'ログイン',
]; // prettier-ignore
/** What says nothing when it is all that there is; an album may be called "Document", an episode 404. */
const EMPTY = [
  'untitled(?: document| page)?', 'no title', 'document', 'home ?page', 'startseite', 'undefined', 'null', 'loading', 'redirecting',
  '(?:error )?(?:40\\d|410|429|50\\d)(?: error)?', 'object moved', '301 moved permanently', '302 found',
]; // prettier-ignore
const AFTER = String.raw`[\s.!…]*`;
const JUNK = new RegExp(
  String.raw`^(?:(?:${WALLS.join('|')})${AFTER}(?:$|[-–—|•·]\s)|(?:${EMPTY.join('|')})${AFTER}$)`,
  'u',
);

/** Whether a title is what a server shows in place of a page. */
export function isJunkTitle(title: string): boolean {
  const text = title.toLowerCase().replace(/\s+/g, ' ').trim();
  return !/[\p{L}\p{N}]/u.test(text) || JUNK.test(text);
}

/** Whether a picture shows nothing, whoever names it. */
export const isJunkPicture = (address: string): boolean =>
  /\/(?:pixel|spacer|blank|transparent|placeholder|clear|1x1)(?:\.\w{3,4})?(?:$|\?)|^https?:\/\/(?:[\w-]+\.)*(?:doubleclick\.net|scorecardresearch\.com)\//i.test(
    address,
  );

/** Whether a picture may be something else than what a page is about: too unsure for a guess. */
export const isDoubtfulPicture = (address: string): boolean =>
  /logo|favicon|brand|\.svg(?:$|\?)|\.gif(?:$|\?)|gravatar\.com|(?:^|[/_.-])(?:icons?|pixel|spacer|blank|transparent|placeholder|loading|spinner|sprites?|avatars?|ads?|banners?|badges?|buttons?)(?:[/_.?-]|$)/i.test(
    address,
  );
