import { tidyLine } from '#shared/media/tidy-text.ts';
import { LABEL, withoutLabels } from './byline-labels.ts';

const MAX_NAME = 100;
const MAX_LINE = 500;

/** What ends a name: marks that set things apart, dates and what follows them, places and papers. */
const END =
  /[|•·●▪–—\n<>(){}[\]（）［］【】／｜"“”→»:;!?\d]|\s[-/~]\s|(?<!\p{L})(?:on|in|for|at|from|of the|is|was|has|published|updated|posted|last|via|für|pour|para|über)(?!\p{L})|(?<!\p{L})(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d|(?<!\p{L})(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,/iu;

/** What people do, and what one can do about them: it follows a name. */
const ROLE =
  /(?:^|\s)(?:staff|senior|chief|contributing|associate|assistant|managing|deputy|executive|special|guest|freelance|former|health|science|technology|tech|political|politics|business|sports?|music|film|food|news|national|foreign|world|features?|web|digital|columnists?|correspondents?|reporters?|writers?|editors?|journalists?|contributors?|producers?|critics?|bloggers?|author|ph\.?d\.?|m\.?d\.?|redakteur(?:in)?|journaliste?|编辑|編輯|記者|记者|기자|특파원|professor|director|ceo|follow|share|subscribe|profile|comments?|photos?|photography|photographs|illustrations?|video|images|associated press|reuters|afp|bloomberg|view (?:all|more|profile)|read more|more (?:by|from|articles|posts|stories))(?=$|[\s.,])/iu;

const NOT_A_NAME =
  /^(?:admin(?:istrator)?|super user|author|editor|editors|guest|staff|null|undefined|none|n\/a|unknown|anonymous|webmaster|user|root|here|you|me|the|this|email|e-mail|contact|home|about|login|sign in|share|tweet|print|facebook|twitter|instagram|linkedin|youtube|google\+?|pinterest|news|blog|video|photos?|comments?|posted|written|contributor|contributors|authors|bio|profile|website|archive|follow|following|subscribed?|verified|official|true|false|wordpress|redaktion|redazione|la rédaction|rédaction|redacción|redactie|redakcja)$/iu;

/** Bands are called "Ana and the Rivers". */
const BETWEEN = /\s*(?:[,&、，]|\band\b(?! the\b)|\bund\b|\bet\b|\by\b|\bog\b|\boch\b|\ben\b)\s*/iu;

/** The words of a name that may be in small letters. */
const PARTICLE =
  /^(?:del|della|dei|di|da|do|dos|das|du|la|le|les|el|al|van|von|vom|zu|zur|der|den|ter|ten|ben|bin|ibn|av|af|y|e|und|and|st\.?|'t|de|d['’].*|de['’]|l['’].*|o['’].*|jr\.?|sr\.?|ii|iii|iv)$/iu;

/** Who signs for several people, or for an agency. */
const COLLECTIVE =
  /^(?:\p{Lu}\S*\s){1,4}(?:staff|editors|board|desk|team|redaktion|rédaction)$|^(?:the )?(?:associated press|reuters|afp|bloomberg)(?: staff)?$/iu;

/** How people call themselves where anybody may write. */
const USER_NAME = /^[\p{L}\d][\p{L}\d_.-]{1,29}$/u;

/**
 * The names in a byline that a page shows, without what stands around them. Nothing when it holds none.
 * @param isSure whether nothing but an author can stand there, so that any word is a name
 */
export function namesInByline(text: string, isSure = false): string[] {
  const labelled = withoutLabels(text.replace(/^[\s[(［（【]+/, ''));
  const bare = (labelled.replace(/@\w+/g, ' ').split(END)[0] ?? '').trim();
  if (COLLECTIVE.test(bare)) return people([bare]);
  const [first = '', ...others] = bare.split(BETWEEN);
  const names = people([withoutRole(first), ...others.filter((part) => !ROLE.test(part))].map(once));
  const likely = names.filter(looksLikeAName).filter(isNoPlace);
  return likely.length === 0 && isSure && USER_NAME.test(labelled.trim()) ? people([labelled]) : likely;
}

/** What is left of a role is no name. */
function withoutRole(text: string): string {
  const [name = '', ...role] = text.split(ROLE);
  return role.length > 0 && !name.trim().includes(' ') && /\p{Lu}|\p{Ll}/u.test(name) ? '' : name;
}

/** "Ana Kowalska, Warsaw" names one person: whoever writes beside a full name has one, too. */
const isNoPlace = (name: string, index: number, [first = '']: string[]): boolean =>
  index === 0 || !first.includes(' ') || name.includes(' ');

/** Pages that show a name twice, for narrow and for wide screens, hide one of them by style. */
const once = (name: string): string => name.trim().replace(/^(.{3,50}) \1$/, '$1');

/** The names in what a page's tags call its author: they may be of companies, or written in any way. */
export function namesInTag(text: string): string[] {
  const bare = tidyLine(text.replace(/<[^>]*>/g, ' '), MAX_LINE) ?? '';
  // "mail@example.org (Ana Kowalska)" is how feeds name people.
  const named = /^[^\s@]+@[^\s@]+\s\(([^)]+)\)$/.exec(bare)?.[1] ?? bare;
  if (named.length > 2 * MAX_NAME) return [];
  const whole = named
    .replace(/^by\s*:?\s+/i, '')
    .replace(LABEL, '')
    .replace(/\s\([^()@]*@[^()@]*\)$/, '');
  return people(whole.split(/\s*[;|]\s+/).flatMap(listed));
}

/** The names in a list of them, without what somebody's job is. A company may have a comma in its name. */
function listed(text: string): string[] {
  const parts = text.split(BETWEEN);
  if (!parts.every((part) => /^\S+(?:\s\S+){1,3}$/.test(part))) return [text];
  return parts.filter((part, index) => index === 0 || !ROLE.test(part));
}

/** Whether a name is of a person more likely than of a site: some sites are called after whoever writes them. */
export const isPersonal = (name: string): boolean =>
  /^\p{Lu}\p{Ll}+(?:\s\p{Lu}\.)?\s\p{Lu}[\p{L}’'-]+$/u.test(name) &&
  !/\b(?:the|news|times|media|magazine|online|journal|post|press|inc|group|network|daily|today|tv|radio|blog|insider|central)\b/i.test(
    name,
  );

/** "Kowalska, Ana" is how libraries name people. */
export const turned = (name: string): string => name.replace(/^([^,]{2,40}),\s*([^,]{1,40})$/, '$2 $1');

/** The name that an address such as `/author/ana-kowalska/` has in it. */
export function nameInProfile(address: string): string | undefined {
  const slug =
    /\/(?:authors?|by|people|staff|contributors?|writers?|columnists?|reporters?|journalists?|autor(?:es|en)?|auteurs?)\/([a-z]{2,}(?:[-_.][a-z]+){1,3})\/?$/.exec(
      address,
    )?.[1];
  return slug?.replace(/[-_.]/g, ' ').replace(/\b\p{L}/gu, (letter) => letter.toUpperCase());
}

function people(parts: string[]): string[] {
  const names = parts.map((part) => tidyLine(part.replace(/^[\s.,:'|/-]+|[\s,:;'|/-]+$/g, ''), MAX_NAME) ?? '');
  return [
    ...new Set(
      names.filter((name) => name !== '' && !NOT_A_NAME.test(name) && !isAddress(name) && !LEFTOVER.test(name)),
    ),
  ];
}

/** What templates leave where they know no name. */
const LEFTOVER = /\{\{|\$\{|^%.*%$|^\[.*\]$/;

/** Of pages, of mail, and of people elsewhere. */
const isAddress = (text: string) =>
  /^(?:https?:)?\/\/|^www\.|^@|^[^\s@]+@[^\s@]+$|^(?:[\w-]+\.)+[a-z]{2,6}(?:\/|$)/.test(text);

function looksLikeAName(name: string): boolean {
  if (/[\d@#$%^*_=+\\]/.test(name)) return false;
  // Scripts without capitals: short, since there is nothing else to tell a name from a sentence.
  if (!/\p{Lu}|\p{Ll}/u.test(name)) return name.length >= 2 && name.length <= 20;
  const words = name.replace(/ and the /i, ' and ').split(/\s+/);
  const areNames = words.every((word) => PARTICLE.test(word) || /^['’]?\p{Lu}/u.test(word));
  return words.length <= 6 && /\p{L}{2}/u.test(name) && areNames;
}
