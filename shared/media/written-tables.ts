import type { LinkTables } from './link-tables.ts';

/** The tables as JSON, for those who fetch them when they are needed. */
export const writtenTables = (tables: LinkTables): string =>
  JSON.stringify(tables, (_, value: unknown) =>
    value instanceof RegExp ? { regexp: value.source, ...(value.flags !== '' && { flags: value.flags }) } : value,
  );

/** The tables from their JSON. It must be our own: nothing of it is checked. */
export const readTables = (json: string): LinkTables =>
  JSON.parse(json, (_, value: unknown) =>
    isPattern(value) ? new RegExp(value.regexp, value.flags) : value,
  ) as LinkTables;

const isPattern = (value: unknown): value is { regexp: string; flags?: string } =>
  typeof value === 'object' && value !== null && 'regexp' in value;
