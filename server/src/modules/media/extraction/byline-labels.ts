/** What stands before a name, in the languages of many sites. */
export const LABEL =
  /^(?:about|meet|more (?:by|from)|(?:view )?all (?:posts|articles|stories) by|articles by|(?:(?:written|posted|published|reported|submitted|created|compiled|edited|story|words|text|article|analysis|review|post|photographs?|photos?|uploaded|added)\s+)?by|authors?|written|words|text|posted|von|verfasst von|geschrieben von|autor(?:in|es|as?|i|e)?|par|publié par|écrit par|auteure?s?|por|escrito por|publicado por|di|a cura di|scritto da|door|geschreven door|av|af|skrevet av|skribent|przez|автор|текст|yazan|yazar|teksti?|szerző|tác giả|γράφει(?: [οη])?|كتب|بقلم|الكاتب|作者|著者|文|撰文|記者|记者)(?=[\s:：/／|｜]|$)[\s:：/／|｜-]*/iu;

/** Labels that can't be anything else, even where nothing else marks a byline. */
const SURE_LABEL =
  /^(?:(?:(?:written|posted|published|submitted|story|words)\s)?by[\s:]+|(?:authors?|autor(?:in|es|a|ka)?|auteure?|autore|автор|yazan|yazar|作者|著者)\s*[:：]\s*|(?:文|撰文|記者|记者)\s?[:：/／|｜]\s?)/iu;

/** Words that begin sentences, too: a first and a last name have to follow. */
const LIKELY_LABEL =
  /^(?:[Vv]on|[Pp][ao]r|[Dd]oor|[Pp]rzez|[Аа]втор|[Dd]i|[Aa][vf])\s\p{Lu}\S+\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu}/u;

/** What stands after a date, or before one and after a label of it: "Published on May 3, 2016 by". */
const DATED =
  /^(?=.{0,60}\d).{1,60}?[\s|,](?:[Ww]ritten by|[Bb]y|von|par|por|door)\s(?=\p{Lu}\S+\s(?:\p{Ll}{1,3}\s){0,2}\p{Lu})/u;
/** Characters. Longer lines tell a story. */
const MAX_DATED = 100;

/** Labels that stand alone, before the element that holds a name. */
const LONE_LABEL =
  /^(?:(?:(?:written|posted|published|submitted|story|words)\s)?by|authors?|autor(?:in|es|a|ka)?|auteure?s?|autore|von|par|por|автор|作者|著者)\s?[:：]?$/iu;

/** Some label in some language: a word, seldom three, and a colon. */
const ANY_LABEL = /^\p{L}[\p{Ll}\p{Lo}]*(?:\s\p{Ll}+){0,2}\s?[:：]\s*/u;
const OTHER_LABEL =
  /^(?:categor|topic|tag|section|filed|posted in|date|updat|source|quelle|photo|foto|image|reading|rubri|thema)/iu;

/** Whether a line begins by saying that it names who wrote something. */
export const hasLabel = (line: string): boolean =>
  /^(?:\p{Lu}|\p{Lo})/u.test(line.split(SURE_LABEL)[1] ?? '') || LIKELY_LABEL.test(line) || isDated(line);

const isDated = (line: string) => line.length <= MAX_DATED && !/[.!?]$/.test(line) && DATED.test(line);

/** Whether a line says that the next one names who wrote something. */
export const isLoneLabel = (line: string): boolean => LONE_LABEL.test(line);

/** Whether a text says that it is followed by a name, and nothing else. */
export const isLabel = (text: string): boolean => text.trim() !== '' && text.trim().replace(LABEL, '') === '';

/** A line without what introduces a name; nothing of it where it introduces something else. */
export const withoutLabels = (line: string): string =>
  (isDated(line) ? line.replace(DATED, '') : line)
    .replace(LABEL, '')
    .replace(LABEL, '')
    .replace(ANY_LABEL, (label: string) => (OTHER_LABEL.test(label) ? '|' : ''));
