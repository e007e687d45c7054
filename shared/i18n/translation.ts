/**
 * A part of the catalogue in another language: the keys of the English part, neither fewer nor more; every parameter in its
 * place; and every plural form that the language has for the numbers that occur (CLDR; `many` is for millions in some).
 */
export type Translation<English, Form extends Intl.LDMLPluralRule = 'one' | 'other'> = {
  readonly [Key in keyof English]: English[Key] extends string
    ? Naming<English[Key]>
    : Record<Form, string> & Partial<Record<Intl.LDMLPluralRule, string>> & OfAnyNumber<English[Key]>;
};

/** The form for most numbers names every parameter. The others may leave the number out, as "once" does. */
type OfAnyNumber<Forms> = Forms extends { other: infer Text extends string } ? { other: Naming<Text> } : never;

/** A text that has the parameters of another in it. */
type Naming<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? `${string}{${Name}}${string}` & Naming<Rest>
  : string;
