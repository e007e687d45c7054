/** Arabic has words for none, one, two, a few (3–10), many (11–99) and the rest. */
export type ArabicForm = Intl.LDMLPluralRule;
